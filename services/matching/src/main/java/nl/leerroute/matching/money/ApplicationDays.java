package nl.leerroute.matching.money;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Window;

/**
 * The first Mondays by which an application can have been made: after a window or a scheme opens,
 * and after the time that a scheme wants between application and start.
 */
final class ApplicationDays {

  /**
   * @param earliest the first Monday that matters; days of application are counted from the week
   *     before, so that they stay the same as long as this day does
   */
  static NavigableSet<LocalDate> of(List<OpenScheme> schemes, LocalDate earliest) {
    NavigableSet<LocalDate> mondays = new TreeSet<>();
    for (OpenScheme scheme : schemes) {
      openings(scheme, earliest.minusWeeks(1))
          .flatMap(opening -> firstStarts(scheme, opening))
          .map(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
          .filter(earliest::isBefore)
          .forEach(mondays::add);
    }
    return mondays;
  }

  private static Stream<LocalDate> openings(OpenScheme scheme, LocalDate now) {
    return Stream.concat(
        Stream.of(now),
        Stream.concat(
                scheme.windows().stream().map(Window::first),
                scheme.held().stream().map(Period::first))
            .filter(now::isBefore));
  }

  private static Stream<LocalDate> firstStarts(OpenScheme scheme, LocalDate opening) {
    return Stream.concat(
        Stream.of(opening.plusDays(1)),
        scheme.rule().timing().stream()
            .filter(ApplicationDays::liesBetweenApplicationAndStart)
            .map(timing -> after(opening, (Anchor.Relative) timing.anchor())));
  }

  private static boolean liesBetweenApplicationAndStart(Timing timing) {
    return timing.anchor() instanceof Anchor.Relative(var moment, int ignored, var unit)
        && ((timing.moment() == Moment.APPLICATION && moment == Moment.START)
            || (timing.moment() == Moment.START && moment == Moment.APPLICATION));
  }

  private static LocalDate after(LocalDate opening, Anchor.Relative distance) {
    return distance.unit().after(opening, Math.abs(distance.count()));
  }

  private ApplicationDays() {}
}
