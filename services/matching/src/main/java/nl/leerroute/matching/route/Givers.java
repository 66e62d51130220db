package nl.leerroute.matching.route;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is only in a route for what another step needs. Each adds less than a step must, so no more
 * of them make a route worth more.
 */
final class Givers {

  private final Problem problem;
  private final Floors floors;
  private final Comparator<Candidate> order;
  private final Map<Integer, List<Candidate>> byNeed = new HashMap<>();

  /**
   * @param order in which they are tried
   */
  Givers(Problem problem, Floors floors, Comparator<Candidate> order) {
    this.problem = problem;
    this.floors = floors;
    this.order = order;
  }

  List<Candidate> of(int need) {
    return byNeed.computeIfAbsent(need, key -> floors.giving(need).stream().sorted(order).toList());
  }

  /** What no set beats that has a giver beside these, and only more givers. */
  Measures glance(Bundle bundle, Measures floor, Candidate giver) {
    int worth = floor.worth() + bundle.gainOf(giver) - Problem.STEP_COUNTS_FROM;
    return new Measures(
        worth,
        problem.rung(worth),
        floor.own().plus(floors.ownHint(giver)),
        floor.misgivings() + giver.misgivings(),
        Math.max(floor.end(), floors.end(giver)),
        Math.max(floor.kilometres(), floors.kilometres(giver)),
        floor.hoursElsewhere() + floors.hoursElsewhere(giver),
        floor.atWork());
  }

  /** The same with a giver who is not among the candidates; empty: there is nobody. */
  Optional<Measures> glanceElsewhere(Measures floor, int need) {
    int worth = floor.worth() - Problem.STEP_COUNTS_FROM;
    return problem.elsewhere().has(need)
        ? Optional.of(
            new Measures(
                worth,
                problem.rung(worth),
                floor.own(),
                floor.misgivings(),
                floor.end(),
                floor.kilometres(),
                floor.hoursElsewhere(),
                floor.atWork()))
        : Optional.empty();
  }
}
