package nl.leerroute.matching.route;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The named routes of one person, and what else was found on the way.
 *
 * @param routes none dominated by another one, each with the aims that it is best for
 * @param blocked offers that would help but are out of reach, in a fixed order
 * @param withinReach places of the gap's lines that some offer within reach closes
 * @param considered days of every step that may be in a route or on which it depends who is
 *     prepared in time, on every run, on its first day; empty: nothing was looked at
 * @param nodes that the searches went through
 */
public record Alternatives(
    List<Route> routes,
    List<Blocked> blocked,
    Set<Integer> withinReach,
    Optional<DaysAhead> considered,
    int nodes) {

  public static final Alternatives NONE =
      new Alternatives(List.of(), List.of(), Set.of(), Optional.empty(), 0);

  /** These and those, for two wishes at once. */
  public Alternatives and(Alternatives those) {
    return new Alternatives(
        both(routes, those.routes),
        both(blocked, those.blocked),
        Set.of(),
        considered
            .map(days -> those.considered.map(days::and).orElse(days))
            .or(() -> those.considered),
        nodes + those.nodes);
  }

  /** The routes that are best at most of what is wanted come first; equals stay as they were. */
  public Alternatives startingWith(Set<Aim> wanted) {
    return new Alternatives(
        routes.stream()
            .sorted(comparingLong(route -> -route.aims().stream().filter(wanted::contains).count()))
            .toList(),
        blocked,
        withinReach,
        considered,
        nodes);
  }

  private static <T> List<T> both(List<T> these, List<T> those) {
    return Stream.concat(these.stream(), those.stream()).toList();
  }
}
