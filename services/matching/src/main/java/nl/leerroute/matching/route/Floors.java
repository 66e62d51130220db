package nl.leerroute.matching.route;

import java.util.List;

/** The least that each candidate asks at each level, in whatever route. */
final class Floors {

  private final List<Contribution> own;

  Floors(Problem problem) {
    this.own =
        problem.candidates().stream()
            .map(candidate -> problem.purse().atLeast(candidate.offer(), candidate.runs()))
            .toList();
  }

  long of(Candidate candidate, Level level) {
    return switch (level) {
      case OWN_AT_BEST -> own.get(candidate.number()).atBest();
      case OWN_AT_WORST -> own.get(candidate.number()).atWorst();
      case ELSEWHERE -> candidate.hoursElsewhere();
      case END ->
          candidate.runs().stream().mapToInt(Run::earliest).min().orElseThrow()
              + candidate.days()
              - 1;
      case DISTANCE -> candidate.runs().stream().mapToInt(Run::kilometres).min().orElseThrow();
      case RUNG, WORTH, AT_WORK -> 0;
    };
  }
}
