package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * A route drawn in time: each step as a bar, all on the same scale.
 *
 * @param first day of the scale
 * @param days of the scale, the last one included
 */
record Timeline(List<Step> steps, LocalDate first, long days) {

  public static final int WIDTH = 1_000;

  /** Above this a line for each month says less than one for each year. */
  private static final int MANY_MONTHS = 24;

  /**
   * @param from distance from the left
   */
  public record Bar(Step step, int from, int width) {}

  static Timeline of(Route route) {
    LocalDate last = route.steps().stream().map(Step::end).reduce(route.ends(), Timeline::later);
    LocalDate first =
        route.steps().stream().map(Step::start).reduce(route.starts(), Timeline::earlier);
    return new Timeline(route.steps(), first, ChronoUnit.DAYS.between(first, last) + 1);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  public LocalDate last() {
    return first.plusDays(days - 1);
  }

  public List<Bar> bars() {
    return steps.stream()
        .map(
            step -> {
              int from = at(step.start());
              return new Bar(step, from, Math.max(1, at(step.end().plusDays(1)) - from));
            })
        .toList();
  }

  /** Where a month begins, or where a year does on a long scale. */
  public List<Integer> lines() {
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    boolean years = ChronoUnit.MONTHS.between(first, last()) > MANY_MONTHS;
    return Stream.iterate(month, day -> !day.isAfter(last()), day -> day.plusMonths(1))
        .filter(day -> !years || day.getMonthValue() == 1)
        .map(this::at)
        .toList();
  }

  private int at(LocalDate day) {
    return Math.toIntExact(Math.round(WIDTH * (double) ChronoUnit.DAYS.between(first, day) / days));
  }
}
