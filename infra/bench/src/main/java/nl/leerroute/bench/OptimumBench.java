package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerroute.matching.route.Duel;
import nl.leerroute.matching.route.Duel.Alone;
import nl.leerroute.matching.route.Duel.Outcome;
import nl.leerroute.matching.route.Duel.Verdict;

/**
 * The search for the best route beside ojAlgo: the same optimum on every level, and how much
 * sooner. Where there are more candidates than ojAlgo can be waited for, how many routes are
 * proven.
 */
final class OptimumBench {

  /** How many instances of each number of candidates: 200 in all. */
  private static final Map<Integer, Integer> BESIDE_SOLVER = Map.of(20, 90, 40, 70, 80, 40);

  private static final List<Integer> ALONE = List.of(200, 400);
  private static final int INSTANCES_ALONE = 200;
  private static final int MANY_NODES = 200_000;
  private static final int WARMING_BESIDE = 6;
  private static final int WARMING_ALONE = 100;
  private static final int GOAL_AT = 80;
  private static final double GOAL = 100;

  private final Rows beside =
      new Rows(
          "The best route beside ojAlgo 56.2",
          "candidates",
          "instances",
          "same optimum",
          "solver better",
          "solver worse",
          "solver none",
          "ours in its model",
          "proven",
          "p50",
          "p99",
          "ojAlgo p50",
          "p99",
          "times slower",
          "goal");

  private final Rows alone =
      new Rows(
          "The search by itself",
          "candidates",
          "instances",
          "most nodes",
          "proven",
          "p50",
          "p99",
          "goal: all proven");

  static void run() {
    OptimumBench bench = new OptimumBench();
    fight(20, LongStream.range(0, WARMING_BESIDE));
    BESIDE_SOLVER.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(size -> bench.measureBeside(size.getKey(), size.getValue()));
    for (int candidates : ALONE) {
      for (int nodes : List.of(Duel.USUAL_NODES, MANY_NODES)) {
        bench.measureAlone(candidates, nodes);
      }
    }
    System.out.println("\n" + bench.beside + "\n" + bench.alone);
  }

  private static List<Outcome> fight(int candidates, LongStream seeds) {
    return seeds.mapToObj(seed -> Duel.of(seed, candidates)).toList();
  }

  private void measureBeside(int candidates, int instances) {
    System.out.printf("%d instances of %d candidates%n", instances, candidates);
    search(-1, candidates, WARMING_ALONE, Duel.USUAL_NODES);
    List<Outcome> outcomes =
        fight(candidates, LongStream.range(0, instances).map(seed -> 1_000L * candidates + seed));
    Figures own = figures(outcomes.stream().map(Outcome::searchNanos).toList());
    Figures solver = figures(outcomes.stream().map(Outcome::solverNanos).toList());
    double ratio =
        Figures.median(
            outcomes.stream()
                .map(each -> (double) each.solverNanos() / each.searchNanos())
                .toList());
    beside.row(
        candidates,
        instances,
        count(outcomes, each -> each.verdict() == Verdict.SAME),
        count(outcomes, each -> each.verdict() == Verdict.SOLVER_BETTER),
        count(outcomes, each -> each.verdict() == Verdict.SOLVER_WORSE),
        count(outcomes, each -> each.verdict() == Verdict.SOLVER_NONE),
        count(outcomes, Outcome::isSolution),
        count(outcomes, Outcome::isProven),
        "%.2f ms".formatted(own.medianMillis()),
        own.p99(),
        "%,.0f ms".formatted(solver.medianMillis()),
        "%,.0f ms".formatted(solver.p99Millis()),
        "%,.0f".formatted(ratio),
        candidates == GOAL_AT ? ">= %.0f: %s".formatted(GOAL, ratio >= GOAL ? "yes" : "no") : "-");
  }

  private void measureAlone(int candidates, int nodes) {
    System.out.printf("%d instances of %d candidates%n", INSTANCES_ALONE, candidates);
    search(-1, candidates, WARMING_ALONE, nodes);
    List<Alone> outcomes = search(1_000L * candidates, candidates, INSTANCES_ALONE, nodes);
    Figures figures = figures(outcomes.stream().map(Alone::nanos).toList());
    long proven = outcomes.stream().filter(Alone::isProven).count();
    alone.row(
        candidates,
        outcomes.size(),
        "%,d".formatted(nodes),
        proven,
        "%.2f ms".formatted(figures.medianMillis()),
        figures.p99(),
        proven == outcomes.size() ? "yes" : "no");
  }

  private static List<Alone> search(long first, int candidates, int instances, int nodes) {
    return IntStream.range(0, instances)
        .mapToObj(instance -> Duel.alone(first + instance, candidates, nodes))
        .toList();
  }

  private static Figures figures(List<Long> nanos) {
    return new Figures(List.of(), new ArrayList<>(nanos));
  }

  private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).count();
  }
}
