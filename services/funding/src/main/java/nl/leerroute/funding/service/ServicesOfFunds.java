package nl.leerroute.funding.service;

import reactor.core.publisher.Mono;

/** What every fund does besides money. */
public interface ServicesOfFunds {

  /** With nothing in it when the fund told nothing. */
  Mono<FundServices> of(String organisation);

  /** In the place of what there was. */
  Mono<Void> keep(FundServices services);
}
