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
    Bits needed = Bits.NONE;
    for (Candidate candidate : problem.candidates()) {
      boolean adds = worth(candidate, problem) >= 0;
      (adds ? adding : others).add(candidate);
      needed = adds ? needed.and(candidate.needs()) : needed;
    }
    return new Paring(List.copyOf(adding), needed(others, needed));
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

  private static List<Candidate> needed(List<Candidate> others, Bits asked) {
    List<Candidate> kept = new ArrayList<>();
    List<Candidate> open = others;
    Bits needed = asked;
    int before;
    do {
      before = kept.size();
      List<Candidate> left = new ArrayList<>();
      for (Candidate candidate : open) {
        boolean gives = candidate.gives().hasOneOf(needed);
        (gives ? kept : left).add(candidate);
        needed = gives ? needed.and(candidate.needs()) : needed;
      }
      open = left;
    } while (kept.size() > before);
    return List.copyOf(kept);
  }

  private static int worth(Candidate candidate, Problem problem) {
    return candidate.gains().weightBeyond(Bits.NONE, problem.lacks()) - Problem.STEP_COUNTS_FROM;
  }
}
