package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.answers.Journey;

/**
 * The route that somebody chose, as it was then. It is the same route as long as its courses are
 * the same; that one of them begins on another day is told.
 *
 * @param starts by offer, of the steps that were on a date
 */
record ChosenRoute(String routeId, Map<String, LocalDate> starts) {

  /** A step that begins on another day than when the route was chosen. */
  record Moved(Step step, LocalDate before) {}

  static ChosenRoute of(Route route) {
    Map<String, LocalDate> starts = new TreeMap<>();
    route.steps().stream()
        .filter(ChosenRoute::isDated)
        .forEach(step -> starts.put(step.offerId(), step.start()));
    return new ChosenRoute(route.routeId(), starts);
  }

  /** As intake keeps it. */
  static ChosenRoute of(Journey journey) {
    return new ChosenRoute(journey.routeId(), journey.starts());
  }

  /** Of which nothing but the name is known. */
  static ChosenRoute named(String routeId) {
    return new ChosenRoute(routeId, Map.of());
  }

  /** The reverse of {@link #toString}. */
  static ChosenRoute read(String text) {
    String[] parts = text.split(" ", -1);
    return new ChosenRoute(
        parts[0],
        Arrays.stream(parts)
            .skip(1)
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> LocalDate.parse(part[1]))));
  }

  @Override
  public String toString() {
    return routeId
        + starts.entrySet().stream()
            .map(start -> " " + start.getKey() + "=" + start.getValue())
            .collect(Collectors.joining());
  }

  /** Itself, or what it has become: the same courses with the fewest other days. */
  Optional<Route> in(List<Route> routes) {
    return routes.stream()
        .filter(route -> route.routeId().equals(routeId))
        .findFirst()
        .or(
            () ->
                routes.stream()
                    .filter(route -> route.hasTheCoursesOf(routeId))
                    .min(Comparator.comparingInt(route -> moved(route).size())));
  }

  List<Moved> moved(Route now) {
    return now.steps().stream()
        .filter(ChosenRoute::isDated)
        .flatMap(
            step ->
                Optional.ofNullable(starts.get(step.offerId()))
                    .filter(before -> !before.equals(step.start()))
                    .map(before -> new Moved(step, before))
                    .stream())
        .toList();
  }

  private static boolean isDated(Step step) {
    return step.offeringId() != null;
  }
}
