package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.Situation;

/**
 * What must be asked before the first course: whether somebody may learn and keep a benefit. Talks
 * and proof of what is known need none.
 *
 * @param askBefore last day on which an answer may be expected in time; empty: it was asked
 */
public record Permission(Optional<LocalDate> askBefore) {

  /** After so many weeks an authority that was asked is too late: Awb, article 4:13. */
  public static final int WEEKS = 8;

  /** Empty for who need not ask, and where nothing is learned. */
  public static Optional<Permission> of(Situation person, List<Step> route) {
    return person
        .benefit()
        .filter(benefit -> benefit != Benefit.NONE)
        .flatMap(
            benefit ->
                route.stream()
                    .filter(step -> isNeededFor(step.offer().kind()))
                    .map(Step::start)
                    .min(Comparator.naturalOrder())
                    .map(first -> first(benefit, first)));
  }

  private static Permission first(Benefit benefit, LocalDate start) {
    return new Permission(
        benefit == Benefit.RECEIVED ? Optional.of(start.minusWeeks(WEEKS)) : Optional.empty());
  }

  /** The first day on which somebody can learn who asks today. */
  static LocalDate earliestStart(Situation person, Kind kind, LocalDate asOf) {
    return waits(person) && isNeededFor(kind) ? asOf.plusWeeks(WEEKS) : asOf;
  }

  /** The first day on which who did not ask yet can no longer start then. */
  public static Optional<LocalDate> comesTooLateFrom(Situation person, Kind kind, LocalDate start) {
    return waits(person) && isNeededFor(kind)
        ? Optional.of(start.minusWeeks(WEEKS).plusDays(1))
        : Optional.empty();
  }

  /** Whether somebody has yet to ask. */
  public static boolean waits(Situation person) {
    return person.benefit().filter(Benefit.RECEIVED::equals).isPresent();
  }

  private static boolean isNeededFor(Kind kind) {
    return kind.teaches();
  }
}
