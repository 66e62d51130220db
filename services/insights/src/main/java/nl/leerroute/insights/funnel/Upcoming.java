package nl.leerroute.insights.funnel;

import java.time.Duration;
import java.time.Instant;

/** The week that is published next, and when that is due. */
public record Upcoming(Week week, Instant due) {

  /** Facts of the last minutes of a week get this long to arrive. */
  static final Duration PATIENCE = Duration.ofHours(6);

  public static Upcoming after(Instant now) {
    Week week = Week.of(now.minus(PATIENCE));
    return new Upcoming(week, week.until().plus(PATIENCE));
  }
}
