package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;

/** An offer, taken on one of its runs from a given day. */
public record Step(Offer offer, Run run, LocalDate start) {

  public LocalDate end() {
    return offer.endOf(start);
  }

  /** Empty where the participant chooses the start. */
  public Optional<LocalDate> lastDayToEnrol() {
    return run.free() ? Optional.empty() : run.offering().map(Offering::lastDayToEnrol);
  }
}
