package nl.leerroute.matching.team.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.matching.team.search.Relaxation.Bounds;
import nl.leerroute.matching.team.search.Relaxation.Relaxed;

/** Finds the plan in whole persons over known columns that is best on one level. */
final class Branching {

  private static final double WHOLE = 1e-5;

  private final List<Column> columns;
  private final Relaxation relaxation;
  private final Function<Map<Column, Integer>, Long> reached;
  private long nodes;
  private long best;
  private boolean proven = true;

  /**
   * @param reached the level's value of a plan, after it was taken if it is the best until now; the
   *     highest number where it is no plan
   * @param nodes to look at, at most
   */
  Branching(
      List<Column> columns,
      Relaxation relaxation,
      Function<Map<Column, Integer>, Long> reached,
      long best,
      long nodes) {
    this.columns = columns;
    this.relaxation = relaxation;
    this.reached = reached;
    this.best = best;
    this.nodes = nodes;
  }

  /** Whether nothing better is left among these columns. */
  boolean search() {
    branch(new Bounds());
    return proven;
  }

  long nodesLeft() {
    return nodes;
  }

  private void branch(Bounds bounds) {
    if (nodes-- <= 0) {
      proven = false;
      return;
    }
    Optional<Relaxed> relaxed = relaxation.solve(columns, bounds);
    if (relaxed.isEmpty()) {
      return;
    }
    double bound = relaxed.get().objective();
    if (Math.ceil(bound - 1e-3 - 1e-9 * Math.abs(bound)) >= best) {
      return;
    }
    int divided = mostDivided(relaxed.get().values());
    if (divided < 0) {
      long value = reached.apply(counts(relaxed.get().values(), bounds));
      proven &= value <= Math.ceil(bound - 1e-3);
      best = Math.min(best, value);
      return;
    }
    int whole = (int) Math.floor(relaxed.get().values()[divided]);
    int already = bounds.least.getOrDefault(divided, 0);
    Bounds more = bounds.copy();
    more.least.put(divided, already + whole + 1);
    branch(more);
    Bounds fewer = bounds.copy();
    fewer.most.put(divided, already + whole);
    branch(fewer);
  }

  private static int mostDivided(double[] values) {
    int most = -1;
    double part = WHOLE;
    for (int i = 0; i < values.length; i++) {
      double each = Math.min(values[i] - Math.floor(values[i]), Math.ceil(values[i]) - values[i]);
      if (each > part) {
        part = each;
        most = i;
      }
    }
    return most;
  }

  private Map<Column, Integer> counts(double[] values, Bounds bounds) {
    Map<Column, Integer> counts = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      int count = (int) Math.round(values[i]) + bounds.least.getOrDefault(i, 0);
      if (count > 0) {
        counts.merge(columns.get(i), count, Integer::sum);
      }
    }
    return counts;
  }

  /** Goes down one way only, rounding as much as can be at a time. */
  Optional<Map<Column, Integer>> dive(int steps) {
    Bounds bounds = new Bounds();
    for (int step = 0; step < steps; step++) {
      Optional<Relaxed> relaxed = relaxation.solve(columns, bounds);
      if (relaxed.isEmpty()) {
        return Optional.empty();
      }
      double[] values = relaxed.get().values();
      int divided = mostDivided(values);
      if (divided < 0) {
        return Optional.of(counts(values, bounds));
      }
      int nearest = -1;
      double part = 0;
      for (int i = 0; i < values.length; i++) {
        int floor = (int) Math.floor(values[i] + WHOLE);
        if (floor > 0) {
          bounds.least.merge(i, floor, Integer::sum);
        }
        double rest = values[i] - floor;
        if (rest > part) {
          part = rest;
          nearest = i;
        }
      }
      Bounds up = bounds.copy();
      up.least.merge(nearest, 1, Integer::sum);
      if (relaxation.solve(columns, up).isPresent()) {
        bounds.least.merge(nearest, 1, Integer::sum);
      } else {
        bounds.most.put(nearest, bounds.least.getOrDefault(nearest, 0));
      }
    }
    return Optional.empty();
  }
}
