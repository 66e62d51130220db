package nl.leerroute.matching.team;

import java.util.List;
import java.util.Map;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.search.TeamProblem;

/**
 * A firm in numbers, and what each number stands for.
 *
 * @param roles in the order of their ids
 * @param groups of the problem, in its order
 * @param obstacles by role and line, of the offers that are left out
 * @param taught by role and line, whether some offer is not
 * @param considered every step on which the plan may depend
 */
record Draft(
    TeamProblem problem,
    Paying paying,
    List<Lines> roles,
    List<Drawn> groups,
    Map<Place, List<Obstacle>> obstacles,
    Map<Place, Boolean> taught,
    List<Step> considered) {

  /**
   * @param role number of the role
   * @param line place among its lines
   */
  record Place(int role, int line) {}

  /**
   * @param lines of the role, by bit
   */
  record Drawn(int role, List<Integer> lines, Paying.Followed followed) {

    Step step(int part) {
      return followed.steps().get(part);
    }
  }

  Line line(int role, int line) {
    return roles.get(role).lines().get(line);
  }
}
