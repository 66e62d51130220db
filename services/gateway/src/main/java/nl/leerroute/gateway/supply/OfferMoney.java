package nl.leerroute.gateway.supply;

import java.util.Comparator;
import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/** An offer and what every scheme that has not ended says of it. */
public record OfferMoney(Bilingual title, List<Reached> schemes) {

  /** Of them those that say so, with money that can be had now first. */
  public List<Reached> saying(Reached.Says says) {
    return schemes.stream()
        .filter(reached -> reached.says() == says)
        .sorted(
            Comparator.comparing((Reached reached) -> reached.scheme().state())
                .thenComparing(reached -> reached.scheme().name().nl()))
        .toList();
  }
}
