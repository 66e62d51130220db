package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.route.Route.Doubt;
import nl.leerroute.matching.route.Route.Leg;

/** Makes one route of several aims that have the same steps and the same money. */
final class Merging {

  /** What makes two routes the same to a person. */
  private record Identity(List<Step> steps, Contribution own) {}

  /**
   * Every aim takes the best of all routes found, so that a route found for one aim can never
   * dominate the route of another one, even where the effort limit cut a search short.
   */
  static List<Route> merged(Map<Aim, Found> found) {
    List<Choice> choices = found.values().stream().map(Found::choice).toList();
    Map<Identity, Set<Aim>> aims = new LinkedHashMap<>();
    Map<Identity, Choice> best = new LinkedHashMap<>();
    found.forEach(
        (aim, own) -> {
          Choice choice = bestFor(aim, own.choice(), choices);
          Identity identity = new Identity(choice.timetable().steps(), choice.measures().own());
          aims.computeIfAbsent(identity, key -> EnumSet.noneOf(Aim.class)).add(aim);
          best.putIfAbsent(identity, choice);
        });
    List<Route> routes = new ArrayList<>();
    best.forEach(
        (identity, choice) -> {
          Set<Aim> served = aims.getOrDefault(identity, Set.of());
          routes.add(route(choice, served, doubt(choice, served, found)));
        });
    return List.copyOf(routes);
  }

  private static Choice bestFor(Aim aim, Choice own, List<Choice> choices) {
    Order order = new Order(aim.levels());
    Choice best = own;
    for (Choice other : choices) {
      if (aim.suits(other.measures()) && order.isBetter(other.measures(), best.measures())) {
        best = other;
      }
    }
    return best;
  }

  private static Optional<Doubt> doubt(Choice choice, Set<Aim> aims, Map<Aim, Found> found) {
    return found.entrySet().stream()
        .filter(entry -> aims.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().unproven().stream())
        .map(open -> Math.max(0, open.worth() - choice.measures().worth()))
        .max(Integer::compare)
        .map(Doubt::new);
  }

  private static Route route(Choice choice, Set<Aim> aims, Optional<Doubt> doubt) {
    List<Leg> legs = new ArrayList<>();
    Bits closed = Bits.NONE;
    for (Placement placed : choice.timetable().placements()) {
      Bits gains = placed.candidate().gains();
      legs.add(new Leg(placed.step(), gains.without(closed)));
      closed = closed.and(gains);
    }
    return new Route(
        Collections.unmodifiableSet(aims),
        List.copyOf(legs),
        choice.measures().own(),
        choice.bundle().gain(),
        Distance.known(choice.measures().kilometres()),
        doubt);
  }

  private Merging() {}
}
