package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.matching.route.DaysAhead;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;

/**
 * Days on which a scheme may say something else than the day before, although nobody changed
 * anything. Too many rather than too few: a day too many costs one planning.
 */
public final class TurningDays {

  /** Months differ in length, so a term counted back may be off by a few days. */
  private static final int SLACK = 3;

  private final LocalDate asOf;
  private final DaysAhead steps;

  private TurningDays(LocalDate asOf, DaysAhead steps) {
    this.asOf = asOf;
    this.steps = steps;
  }

  /**
   * The first of them after a day.
   *
   * @param steps of which start and end matter for terms
   */
  public static Optional<LocalDate> after(
      LocalDate asOf, Schemes schemes, DaysAhead steps, Optional<Integer> yearOfBirth) {
    TurningDays turning = new TurningDays(asOf, steps);
    return Stream.concat(
            schemes.all().stream()
                .flatMap(scheme -> Stream.concat(ofScheme(scheme), turning.terms(scheme))),
            ages(yearOfBirth, asOf))
        .filter(asOf::isBefore)
        .min(LocalDate::compareTo);
  }

  private static Stream<LocalDate> ofScheme(OpenScheme scheme) {
    Validity validity = scheme.rule().validity();
    Stream<LocalDate> own =
        Stream.concat(
            validity.vouchedUntil().map(TurningDays::dayAfter).stream(),
            Stream.of(dayAfter(scheme.rule().provenance().reviewBy())));
    Stream<LocalDate> periods =
        Stream.concat(scheme.held().stream(), scheme.windows().stream().map(Window::days))
            .flatMap(
                period ->
                    Stream.concat(
                        period.begin().stream(), period.end().map(TurningDays::dayAfter).stream()));
    Stream<LocalDate> named =
        DayConditions.of(scheme.rule()).flatMap(day -> Stream.of(day, dayAfter(day)));
    return Stream.concat(Stream.concat(own, periods), named);
  }

  /** Last days to apply, counted from the days of the steps and of the windows. */
  private Stream<LocalDate> terms(OpenScheme scheme) {
    return scheme.rule().timing().stream()
        .flatMap(
            timing ->
                switch (timing.anchor()) {
                  case Anchor.Fixed(var day) -> Stream.of(day, dayAfter(day));
                  case Anchor.Yearly(var day) ->
                      Stream.of(day.atYear(asOf.getYear()), dayAfter(day.atYear(asOf.getYear())));
                  case Anchor.Relative relative -> relative(timing, relative, scheme);
                });
  }

  private Stream<LocalDate> relative(Timing timing, Anchor.Relative anchor, OpenScheme scheme) {
    boolean fromApplication = anchor.moment() == Moment.APPLICATION;
    Moment moment = fromApplication ? timing.moment() : anchor.moment();
    int count = fromApplication ? -anchor.count() : anchor.count();
    return days(moment, scheme)
        .map(day -> anchor.unit().after(day, count))
        .filter(day -> day.plusDays(SLACK).isAfter(asOf))
        .limit(1)
        .flatMap(day -> IntStream.rangeClosed(-SLACK, SLACK).mapToObj(day::plusDays));
  }

  /** Ascending, so that the first that counts gives the first day. */
  private Stream<LocalDate> days(Moment moment, OpenScheme scheme) {
    return switch (moment) {
      case START -> steps.starts();
      case END -> steps.ends();
      case CLOSE -> scheme.windows().stream().map(Window::last).flatMap(Optional::stream).sorted();
      case APPLICATION, CLAIM -> Stream.empty();
    };
  }

  /** With only a year known, an age may turn on the first or on the last day of a year. */
  private static Stream<LocalDate> ages(Optional<Integer> yearOfBirth, LocalDate asOf) {
    Stream<LocalDate> turns =
        Stream.of(asOf.withDayOfYear(1).plusYears(1), LocalDate.of(asOf.getYear(), 12, 31));
    Stream<LocalDate> pensions =
        yearOfBirth.stream()
            .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
            .map(StatePensionAges.KNOWN::atLeast);
    return Stream.concat(turns, pensions);
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.plusDays(1);
  }
}
