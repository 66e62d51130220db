package nl.leerroute.matching.route;

import java.time.LocalDate;
import nl.leerroute.matching.offer.Offer;

/** An offer, taken on one of its runs from a given day. */
public record Step(Offer offer, Run run, LocalDate start) {

  public LocalDate end() {
    return offer.endOf(start);
  }
}
