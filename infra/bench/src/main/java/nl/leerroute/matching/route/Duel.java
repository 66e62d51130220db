package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One route problem for one aim, for the search and for ojAlgo. */
public final class Duel {

  /** As the service has it. */
  public static final int USUAL_NODES = PlanningAlternatives.NODE_LIMIT;

  private static final int TIMES = 5;
  private static final List<Aim> AIMS = List.of(Aim.values());

  /** What came of it. */
  public enum Verdict {
    /** The same value on every level, or both say that there is no route. */
    SAME,
    /** The solver found a better route: the search is wrong. */
    SOLVER_BETTER,
    /** The solver says that its worse answer is the best one, and the search has a better route. */
    SOLVER_WORSE,
    /** The solver found none, or ran out of time, and the search has a route. */
    SOLVER_NONE
  }

  /**
   * @param isSolution the route of the search is a solution of the solver's model, with the values
   *     that the search tells
   * @param isProven the search says that there is no better route
   * @param searchNanos median of five times
   * @param solverNanos of all levels, without making the models
   */
  public record Outcome(
      Aim aim,
      Verdict verdict,
      boolean isSolution,
      boolean isProven,
      long searchNanos,
      long solverNanos) {}

  private final Problem problem;
  private final Aim aim;

  private Duel(long seed, int candidates) {
    this.problem = GeneratedProblems.problem(seed, candidates);
    this.aim = AIMS.get(Math.floorMod(seed, AIMS.size()));
  }

  /** Aims take turns with the seeds. */
  public static Outcome of(long seed, int candidates) {
    return new Duel(seed, candidates).fought();
  }

  /**
   * The search by itself.
   *
   * @param nodes it may go through at most
   */
  public static Alone alone(long seed, int candidates, int nodes) {
    return new Duel(seed, candidates).searched(nodes);
  }

  /**
   * What came of the search by itself.
   *
   * @param isProven it says that there is no better route, or none
   */
  public record Alone(long nanos, boolean isProven) {}

  private Alone searched(int nodes) {
    long begun = System.nanoTime();
    Optional<Found> found = search(nodes);
    return new Alone(System.nanoTime() - begun, isProven(found));
  }

  private static boolean isProven(Optional<Found> found) {
    return found.flatMap(Found::unproven).isEmpty();
  }

  private Outcome fought() {
    List<Long> times = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      times.add(searched(USUAL_NODES).nanos());
    }
    Optional<Found> found = search(USUAL_NODES);
    Optional<Choice> own = found.map(Found::choice);
    Solver solver = new Solver(problem, aim);
    Verdict verdict = verdict(solver, own);
    return new Outcome(
        aim,
        verdict,
        own.filter(route -> !Solver.allows(route, problem, aim)).isEmpty(),
        isProven(found),
        times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow(),
        solver.nanos());
  }

  private Verdict verdict(Solver solver, Optional<Choice> own) {
    for (Level level : Solver.levels(aim)) {
      OptionalLong least = solver.least(level);
      if (least.isEmpty() || own.isEmpty()) {
        return least.isEmpty() && own.isEmpty()
            ? Verdict.SAME
            : own.isEmpty() ? Verdict.SOLVER_BETTER : Verdict.SOLVER_NONE;
      }
      long ours = Formulation.value(level, own.get().measures());
      if (least.getAsLong() != ours) {
        return least.getAsLong() < ours ? Verdict.SOLVER_BETTER : Verdict.SOLVER_WORSE;
      }
      solver.hold(level, ours);
    }
    return Verdict.SAME;
  }

  private Optional<Found> search(int nodes) {
    return new Search(problem, aim, new Floors(problem), nodes).from(List.of(), Integer.MAX_VALUE);
  }
}
