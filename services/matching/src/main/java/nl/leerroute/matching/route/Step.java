package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;

/** An offer, taken on one of its runs from a given day. */
public record Step(Offer offer, Run run, LocalDate start) {

  /** On the first day of each. */
  static Stream<Step> onEveryRun(Offer offer, List<Run> runs) {
    return runs.stream().map(run -> run.of(offer));
  }

  public LocalDate end() {
    return offer.endOf(start);
  }

  /** Empty where the participant chooses the start. */
  public Optional<LocalDate> lastDayToEnrol() {
    return run.free() ? Optional.empty() : run.offering().map(Offering::lastDayToEnrol);
  }
}
