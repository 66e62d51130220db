package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out candidates that cannot be in a best route, which are most of them where a goal asks
 * what nearly everybody teaches: what adds less than a step must, and gives nothing that is needed
 * by what adds enough, directly or by way of others. Without such a step a route is worth more and
 * asks no more.
 *
 * <p>Only where a route is known that is worth something: else the best one may add less.
 */
final class Paring {

  static List<Candidate> pared(Problem problem) {
    return isWorthSomething(problem) ? withWhatTheyNeed(problem) : problem.candidates();
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

  private static List<Candidate> withWhatTheyNeed(Problem problem) {
    List<Candidate> kept = new ArrayList<>();
    List<Candidate> others = new ArrayList<>();
    Bits needed = Bits.NONE;
    for (Candidate candidate : problem.candidates()) {
      boolean adds = worth(candidate, problem) >= 0;
      (adds ? kept : others).add(candidate);
      needed = adds ? needed.and(candidate.needs()) : needed;
    }
    int before;
    do {
      before = kept.size();
      List<Candidate> left = new ArrayList<>();
      for (Candidate candidate : others) {
        boolean gives = candidate.gives().hasOneOf(needed);
        (gives ? kept : left).add(candidate);
        needed = gives ? needed.and(candidate.needs()) : needed;
      }
      others = left;
    } while (kept.size() > before);
    return List.copyOf(kept);
  }

  private static int worth(Candidate candidate, Problem problem) {
    return candidate.gains().weightBeyond(Bits.NONE, problem.lacks()) - Problem.STEP_COUNTS_FROM;
  }

  private Paring() {}
}
