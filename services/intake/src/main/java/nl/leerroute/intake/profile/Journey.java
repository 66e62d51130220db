package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.leerroute.intake.journey.Progress;

/**
 * The route that somebody chose, and how far the person says to have come with it.
 *
 * @param starts first day by offer, as it was when the route was chosen
 * @param since when that was said
 */
public record Journey(
    RouteId route, Map<String, LocalDate> starts, Progress progress, Instant since) {

  public Journey {
    starts = Map.copyOf(starts);
  }

  /** Another route begins anew; the same one goes on from where it was. */
  Journey choosing(RouteId chosen, Map<String, LocalDate> days, Instant now) {
    return chosen.equals(route)
        ? new Journey(route, days, progress, since)
        : begun(chosen, days, now);
  }

  static Journey begun(RouteId chosen, Map<String, LocalDate> days, Instant now) {
    return new Journey(chosen, days, new Progress.Chosen(), now);
  }

  Journey at(Progress said, Instant now) {
    return new Journey(route, starts, said, now);
  }
}
