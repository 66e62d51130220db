package nl.leerroute.launcher;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the dates that demo files give relative to today.
 *
 * <p>{@code {{today+21d}}} is a day, {@code {{monday+3w}}} the Monday of the third week after this
 * one, and with {@code start} before it (<code>{{start today+21d}}</code>) the moment at which that
 * day begins in Amsterdam.
 */
record Dates(LocalDate today) {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Pattern ANY = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern DATE =
      Pattern.compile("(?<start>start )?(?<from>today|monday)(?:(?<by>[+-]\\d+)(?<unit>[dw]))?");

  String fillIn(String text) {
    return ANY.matcher(text).replaceAll(this::value);
  }

  private String value(MatchResult placeholder) {
    Matcher date = DATE.matcher(placeholder.group(1));
    if (!date.matches()) {
      throw new IllegalArgumentException("Not a relative date: " + placeholder.group());
    }
    LocalDate day = shifted(from(date.group("from")), date);
    return date.group("start") == null
        ? day.toString()
        : day.atStartOfDay(AMSTERDAM).toInstant().toString();
  }

  private LocalDate from(String name) {
    return name.equals("today")
        ? today
        : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate shifted(LocalDate from, Matcher date) {
    if (date.group("by") == null) {
      return from;
    }
    long by = Long.parseLong(date.group("by"));
    return date.group("unit").equals("d") ? from.plusDays(by) : from.plusWeeks(by);
  }
}
