package nl.leerroute.catalogue.enrolment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** How long people wait for each other, and how long a name is kept. */
public final class Patience {

  /** After this the provider is told that somebody waits. */
  public static final Duration UNTIL_REMINDER = Duration.ofDays(3);

  /** After this a request without an answer is released, whoever had to give it. */
  public static final Duration UNTIL_RELEASE = Duration.ofDays(10);

  /** For this long after the start the provider can still see who has a place. */
  public static final Duration NAME_KEPT_AFTER_START = Duration.ofDays(30);

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Patience() {}

  /**
   * First moment at which nobody needs to answer any more: never after the start, and so early that
   * the last day to enrol is left for whoever asked. One working day to answer is given all the
   * same, as far as that day allows.
   */
  public static Instant releaseAt(Instant since, Start start) {
    Instant given = earliest(since.plus(UNTIL_RELEASE), begins(start.day()));
    LocalDate lastDay = start.enrolBefore();
    if (lastDay == null) {
      return given;
    }
    Instant workingDay = earliest(aWorkingDayAfter(since), begins(lastDay.plusDays(1)));
    return earliest(given, latest(begins(lastDay), workingDay));
  }

  /** Whether the answer may come so late that nothing of the last day to enrol is left. */
  public static boolean isShortOfTime(Instant since, Start start) {
    LocalDate lastDay = start.enrolBefore();
    return lastDay != null && releaseAt(since, start).isAfter(begins(lastDay));
  }

  static Instant remindAt(Instant since) {
    return since.plus(UNTIL_REMINDER);
  }

  static Instant forgetAt(Start start) {
    return begins(start.day()).plus(NAME_KEPT_AFTER_START);
  }

  static boolean hasBegun(Start start, Instant now) {
    return !now.isBefore(begins(start.day()));
  }

  private static Instant aWorkingDayAfter(Instant since) {
    ZonedDateTime day = since.atZone(HERE).plusDays(1);
    while (WEEKEND.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return day.toInstant();
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }
}
