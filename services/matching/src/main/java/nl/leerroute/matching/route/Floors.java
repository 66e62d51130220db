package nl.leerroute.matching.route;

import java.util.List;

/** The least that each candidate asks, in whatever route and on whatever run. */
final class Floors {

  private final List<Floor> floors;

  private record Floor(Contribution own, int start, int end, int kilometres) {}

  Floors(Problem problem) {
    this.floors =
        problem.candidates().stream()
            .map(
                candidate -> {
                  int start = candidate.runs().stream().mapToInt(Run::earliest).min().orElseThrow();
                  return new Floor(
                      problem.purse().atLeast(candidate.offer(), candidate.runs()),
                      start,
                      start + candidate.days() - 1,
                      candidate.runs().stream().mapToInt(Run::kilometres).min().orElseThrow());
                })
            .toList();
  }

  Contribution own(Candidate candidate) {
    return floors.get(candidate.number()).own();
  }

  int start(Candidate candidate) {
    return floors.get(candidate.number()).start();
  }

  int end(Candidate candidate) {
    return floors.get(candidate.number()).end();
  }

  int kilometres(Candidate candidate) {
    return floors.get(candidate.number()).kilometres();
  }

  long of(Candidate candidate, Level level) {
    return switch (level) {
      case OWN_AT_BEST -> own(candidate).atBest();
      case OWN_AT_WORST -> own(candidate).atWorst();
      case ELSEWHERE -> candidate.hoursElsewhere();
      case END -> end(candidate);
      case DISTANCE -> kilometres(candidate);
      case RUNG, WORTH, MISGIVINGS, AT_WORK -> 0;
    };
  }
}
