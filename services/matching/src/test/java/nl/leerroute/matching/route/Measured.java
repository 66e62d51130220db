package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What steps come to, worked out from nothing but the steps: the reference for all measures. */
final class Measured {

  static Measures of(Problem problem, List<Placement> placed) {
    int worth = sum(problem, line -> true, placed) - placed.size() * Problem.STEP_COUNTS_FROM;
    return new Measures(
        worth,
        problem.rung(worth),
        problem.purse().of(placed.stream().map(Measured::step).toList()),
        placed.stream().mapToInt(step -> step.candidate().misgivings()).sum(),
        placed.stream().mapToInt(Placement::end).max().orElse(0),
        placed.stream().mapToInt(step -> step.run().kilometres()).max().orElse(0),
        placed.stream().mapToInt(step -> step.candidate().hoursElsewhere()).sum(),
        placed.stream().anyMatch(step -> learnsAtWork(problem, step, placed)));
  }

  /** The steps of a route as the placements that they came from. */
  static List<Placement> placements(Problem problem, Route route) {
    return route.steps().stream()
        .map(
            step ->
                new Placement(
                    candidate(problem, step),
                    step.run(),
                    Math.toIntExact(step.start().toEpochDay())))
        .toList();
  }

  private static Candidate candidate(Problem problem, Step step) {
    Optional<Candidate> taken =
        problem.candidates().stream()
            .filter(candidate -> candidate.offer().id().equals(step.offer().id()))
            .findFirst();
    return taken.orElseThrow();
  }

  private static Step step(Placement placed) {
    return new Step(placed.candidate().offer(), placed.run(), LocalDate.ofEpochDay(placed.start()));
  }

  private static int sum(Problem problem, IntPredicate which, List<Placement> placed) {
    return IntStream.range(0, problem.lacks().length)
        .filter(which)
        .filter(line -> placed.stream().anyMatch(step -> step.candidate().gains().has(line)))
        .map(line -> problem.lacks()[line])
        .sum();
  }

  private static boolean learnsAtWork(Problem problem, Placement step, List<Placement> placed) {
    int alone = sum(problem, line -> closing(line, placed) == 1, List.of(step));
    return step.candidate().offer().isAtWork() && alone >= Problem.STEP_COUNTS_FROM;
  }

  private static long closing(int line, List<Placement> placed) {
    return placed.stream().filter(other -> other.candidate().gains().has(line)).count();
  }

  private Measured() {}
}
