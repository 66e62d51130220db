package nl.leerroute.insights.http;

import java.time.Instant;
import nl.leerroute.insights.funnel.Upcoming;

/**
 * The period that is not over yet, and when its figures are due.
 *
 * @param until first instant after the period
 */
record UpcomingBody(String period, Instant until, Instant due) {

  static UpcomingBody of(Upcoming upcoming) {
    return new UpcomingBody(upcoming.week().name(), upcoming.week().until(), upcoming.due());
  }
}
