package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;

/** How long a route lasts, from the first day of its first step to the last day of all. */
record Span(Route route) {

  private static final int DAYS_IN_A_WEEK = 7;

  /** Begun weeks, the last day included. */
  int weeks() {
    return Math.toIntExact(
        Math.ceilDiv(
            ChronoUnit.DAYS.between(route.starts(), route.ends()) + 1, (long) DAYS_IN_A_WEEK));
  }

  /** Whether there is at least a week in which no step is under way. */
  boolean hasWaiting() {
    LocalDate end = route.starts();
    for (Step step : route.steps()) {
      if (step.start().isAfter(end.plusDays(DAYS_IN_A_WEEK))) {
        return true;
      }
      end = step.end().isAfter(end) ? step.end() : end;
    }
    return false;
  }

  /** In words, with the most hours in a week. */
  public String told(Phrases say) {
    return say.message(
        hasWaiting() ? "routes.briefWithWaiting" : "routes.brief",
        say.weeks(weeks()),
        say.hours(route.hoursPerWeek()));
  }
}
