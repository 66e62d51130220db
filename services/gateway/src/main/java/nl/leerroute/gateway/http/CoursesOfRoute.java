package nl.leerroute.gateway.http;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.contracts.OfferPublished.Length;
import nl.leerroute.contracts.RouteSetPublished.Recognition;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.answers.Courses;

/** Reads from a route what statistics may know of its courses. */
final class CoursesOfRoute {

  private CoursesOfRoute() {}

  /** Empty: of one of the courses it is not known what it counts for. */
  static Optional<Courses> of(Route route) {
    List<Recognition> known =
        route.steps().stream().map(Step::recognition).filter(Objects::nonNull).toList();
    return known.isEmpty() || known.size() < route.steps().size()
        ? Optional.empty()
        : Optional.of(
            new Courses(
                known.stream()
                    .map(Recognition::formality)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .name(),
                known.stream().anyMatch(one -> one.length() == Length.LONG),
                tens(hours(route)),
                payer(route),
                mandatory(known),
                route.ownAtWorstCents() < route.priceCents()));
  }

  private static int hours(Route route) {
    return route.steps().stream()
        .mapToInt(step -> step.durationWeeks() * step.hoursPerWeek())
        .sum();
  }

  /** Nothing is told of fewer than ten. */
  private static int tens(int hours) {
    return Math.max(10, (hours + 5) / 10 * 10);
  }

  private static Optional<String> payer(Route route) {
    if (route.priceCents() == 0) {
      return Optional.empty();
    }
    if (route.ownAtWorstCents() == 0) {
      return Optional.of("SCHEME");
    }
    return Optional.of(route.ownAtWorstCents() < route.priceCents() ? "MIXED" : "SELF");
  }

  private static Optional<Boolean> mandatory(List<Recognition> known) {
    if (known.stream().anyMatch(one -> Boolean.TRUE.equals(one.requiredByLaw()))) {
      return Optional.of(true);
    }
    return known.stream().allMatch(one -> one.requiredByLaw() != null)
        ? Optional.of(false)
        : Optional.empty();
  }
}
