package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out candidates that cannot be in a best route, which are most of them where a goal asks
 * what nearly everybody teaches: what adds less than a step must, unless it gives what another step
 * needs. Without such a step a route is worth more and asks no more.
 *
 * <p>Only where a route is known that is worth something: else the best one may add less.
 *
 * @param adding those of which any number may be in a best route
 * @param others are only in a best route when another step needs what they give
 */
record Paring(List<Candidate> adding, List<Candidate> others) {

  static Paring of(Problem problem) {
    if (!isWorthSomething(problem)) {
      return new Paring(problem.candidates(), List.of());
    }
    List<Candidate> adding = new ArrayList<>();
    List<Candidate> others = new ArrayList<>();
    for (Candidate candidate : problem.candidates()) {
      (worth(candidate, problem) >= 0 ? adding : others).add(candidate);
    }
    return new Paring(List.copyOf(adding), List.copyOf(others));
  }

  /** Who can take a single step that is worth something and needs no money has a route. */
  private static boolean isWorthSomething(Problem problem) {
    return problem.candidates().stream()
        .anyMatch(
            candidate ->
                candidate.needs().isEmpty()
                    && problem.rung(worth(candidate, problem)) > 0
                    && candidate.price() <= problem.budget()
                    && candidate.hoursPerWeek() <= problem.weeklyHours());
  }

  private static int worth(Candidate candidate, Problem problem) {
    return candidate.gains().weightBeyond(Bits.NONE, problem.lacks()) - Problem.STEP_COUNTS_FROM;
  }
}
