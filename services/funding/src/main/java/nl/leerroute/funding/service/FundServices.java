package nl.leerroute.funding.service;

import java.util.List;

/** All that one fund does besides money, in its own order. */
public record FundServices(String organisation, List<FundService> services) {

  public FundServices {
    services = List.copyOf(services);
  }
}
