package nl.leerroute.catalogue.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long people wait for each other, and how long a name is kept. */
public final class Patience {

  /** After this the provider is told that somebody waits. */
  public static final Duration UNTIL_REMINDER = Duration.ofDays(3);

  /** After this a request without an answer is released, whoever had to give it. */
  public static final Duration UNTIL_RELEASE = Duration.ofDays(10);

  /** For this long after the start the provider can still see who has a place. */
  public static final Duration NAME_KEPT_AFTER_START = Duration.ofDays(30);

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private Patience() {}

  /** First moment at which nobody needs to answer any more: never after the start. */
  public static Instant releaseAt(Instant since, Start start) {
    Instant given = since.plus(UNTIL_RELEASE);
    Instant begins = begins(start.day());
    return given.isBefore(begins) ? given : begins;
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

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }
}
