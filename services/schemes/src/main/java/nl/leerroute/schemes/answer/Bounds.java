package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Timing.Bound;

/**
 * What one timing means for the day of application, for the claim, and for days already known.
 *
 * @param broken days that are already known do not fit
 */
record Bounds(
    Optional<LocalDate> applyFrom,
    Optional<LocalDate> applyUntil,
    Optional<LocalDate> claimUntil,
    boolean broken) {

  private static final Bounds FINE =
      new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), false);

  boolean bindsApplication() {
    return applyFrom.isPresent() || applyUntil.isPresent();
  }

  /** Empty when the days it is measured from are not known. */
  static Optional<Bounds> of(Timing timing, Map<Moment, LocalDate> days, LocalDate asOf) {
    if (timing.anchor() instanceof Anchor.Relative(var moment, int count, var unit)
        && moment == Moment.APPLICATION) {
      return Optional.ofNullable(days.get(timing.moment()))
          .map(day -> fromApplication(timing.bound(), day, count, unit));
    }
    Optional<LocalDate> limit =
        switch (timing.anchor()) {
          case Anchor.Relative(var moment, int count, var unit) ->
              Optional.ofNullable(days.get(moment)).map(day -> unit.after(day, count));
          case Anchor.Fixed(var day) -> Optional.of(day);
          case Anchor.Yearly(var day) -> Optional.of(day.atYear(asOf.getYear()));
        };
    return limit.flatMap(day -> against(timing, days, day));
  }

  private static Optional<Bounds> against(
      Timing timing, Map<Moment, LocalDate> days, LocalDate limit) {
    boolean latest = timing.bound() == Bound.AT_THE_LATEST;
    return switch (timing.moment()) {
      case APPLICATION -> Optional.of(latest ? until(limit) : from(limit));
      case CLAIM ->
          Optional.of(
              latest
                  ? new Bounds(Optional.empty(), Optional.empty(), Optional.of(limit), false)
                  : FINE);
      case START, END, CLOSE ->
          Optional.ofNullable(days.get(timing.moment()))
              .map(day -> latest ? day.isAfter(limit) : day.isBefore(limit))
              .map(
                  broken ->
                      new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), broken));
    };
  }

  /** A day bound by the application turns around into a bound of the application. */
  private static Bounds fromApplication(Bound bound, LocalDate day, int count, Timing.Unit unit) {
    LocalDate apply = unit.after(day, -count);
    return switch (bound) {
      case AT_THE_LATEST -> {
        while (!unit.after(apply.minusDays(1), count).isBefore(day)) {
          apply = apply.minusDays(1);
        }
        while (unit.after(apply, count).isBefore(day)) {
          apply = apply.plusDays(1);
        }
        yield from(apply);
      }
      case AT_THE_EARLIEST -> {
        while (!unit.after(apply.plusDays(1), count).isAfter(day)) {
          apply = apply.plusDays(1);
        }
        while (unit.after(apply, count).isAfter(day)) {
          apply = apply.minusDays(1);
        }
        yield until(apply);
      }
    };
  }

  private static Bounds from(LocalDate day) {
    return new Bounds(Optional.of(day), Optional.empty(), Optional.empty(), false);
  }

  private static Bounds until(LocalDate day) {
    return new Bounds(Optional.empty(), Optional.of(day), Optional.empty(), false);
  }
}
