package nl.leerroute.insights.funnel;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ISO week on the legal clock of the Netherlands, by its Monday. */
public record Week(LocalDate monday) implements Comparable<Week> {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");
  private static final Pattern NAME = Pattern.compile("(\\d{4})-W(\\d{2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week starts on a Monday, not on " + monday);
    }
  }

  public static Week of(Instant instant) {
    return new Week(
        LocalDate.ofInstant(instant, LEGAL)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Reads a name such as {@code 2026-W46}; empty: no such week. */
  public static Optional<Week> named(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int week = Integer.parseInt(matcher.group(2));
    LocalDate first =
        LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Optional.of(new Week(first.plusWeeks(week - 1L))).filter(it -> it.name().equals(name));
  }

  /** Year and number as in {@code 2026-W46}; names sort as their weeks do. */
  public String name() {
    return "%04d-W%02d".formatted(monday.get(WEEK_BASED_YEAR), monday.get(WEEK_OF_WEEK_BASED_YEAR));
  }

  public Instant from() {
    return monday.atStartOfDay(LEGAL).toInstant();
  }

  /** First instant after the week. */
  public Instant until() {
    return next().from();
  }

  public Week next() {
    return new Week(monday.plusWeeks(1));
  }

  public Week previous() {
    return new Week(monday.minusWeeks(1));
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
