package nl.leerroute.life.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A period as a calendar has it.
 *
 * @param after first day that is not in it
 */
public record Span(Kind kind, LocalDate first, LocalDate after) {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  public enum Kind {
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** All that lie wholly between two days. */
  public static List<Span> between(LocalDate from, LocalDate until) {
    List<Span> spans = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      LocalDate day = kind == Kind.WEEK ? monday(from) : from.withDayOfYear(1);
      for (Span span = of(kind, day); !span.after.isAfter(until); span = of(kind, span.after)) {
        if (!span.first.isBefore(from)) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Span of(Kind kind, LocalDate first) {
    return new Span(
        kind,
        first,
        switch (kind) {
          case WEEK -> first.plusDays(7);
          case MONTH -> first.plusMonths(1);
          case QUARTER -> first.plusMonths(3);
          case YEAR -> first.plusYears(1);
        });
  }

  public String name() {
    return switch (kind) {
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  first.get(IsoFields.WEEK_BASED_YEAR),
                  first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
      case QUARTER -> "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
      case YEAR -> Integer.toString(first.getYear());
    };
  }

  Span before() {
    return of(
        kind,
        switch (kind) {
          case WEEK -> first.minusDays(7);
          case MONTH -> first.minusMonths(1);
          case QUARTER -> first.minusMonths(3);
          case YEAR -> first.minusYears(1);
        });
  }

  Instant start() {
    return midnight(first);
  }

  Instant end() {
    return midnight(after);
  }

  Instant aYearBeforeTheEnd() {
    return midnight(after.minusYears(1));
  }

  boolean has(Instant at) {
    return !at.isBefore(start()) && at.isBefore(end());
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(LEGAL).toInstant();
  }
}
