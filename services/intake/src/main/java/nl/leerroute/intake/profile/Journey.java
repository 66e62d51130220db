package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.journey.Progress;

/**
 * The route that somebody chose, and how far the person says to have come with it.
 *
 * @param starts first day by offer, as it was when the route was chosen
 * @param since when that was said
 * @param courses as they were when the route was chosen; empty: not known
 */
public record Journey(
    RouteId route,
    Map<String, LocalDate> starts,
    Progress progress,
    Instant since,
    Optional<Courses> courses) {

  public Journey {
    starts = Map.copyOf(starts);
  }

  /** Another route begins anew; the same one goes on from where it was. */
  Journey choosing(Command.Choose choice, Instant now) {
    return choice.route().equals(route)
        ? new Journey(route, choice.starts(), progress, since, choice.courses())
        : begun(choice, now);
  }

  static Journey begun(Command.Choose choice, Instant now) {
    return new Journey(
        choice.route(), choice.starts(), new Progress.Chosen(), now, choice.courses());
  }

  Journey at(Progress said, Instant now) {
    return new Journey(route, starts, said, now, courses);
  }
}
