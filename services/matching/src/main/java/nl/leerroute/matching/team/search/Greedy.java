package nl.leerroute.matching.team.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One group after the other takes what is best of what is left: a plan that is always there, and
 * the rest of one that was begun.
 */
final class Greedy {

  private static final double FORBIDDEN = 1e18;

  /** By {@link Level}: for one person an earlier level outweighs the later ones nearly always. */
  private static final double[] LEARNED = {1e15, 1e13, 1e11};

  private static final double[] AFTER = {1e4, 1, 1e-4};

  private final TeamProblem problem;
  private final Scarcity scarcity;
  private final List<Pricing> pricing;
  private final Pinned free;

  Greedy(TeamProblem problem, List<Pricing> pricing) {
    this.problem = problem;
    this.scarcity = new Scarcity(problem);
    this.pricing = pricing;
    this.free = new Pinned(problem.groups().size());
  }

  /** Adds what is best for whoever follows nothing yet. */
  Map<Column, Integer> complete(Map<Column, Integer> begun, Aim aim) {
    Map<Column, Integer> taken = new LinkedHashMap<>(begun);
    Map<Integer, Long> used = new HashMap<>();
    int[] waiting = new int[problem.groups().size()];
    for (int group = 0; group < waiting.length; group++) {
      waiting[group] = problem.groups().get(group).persons();
    }
    begun.forEach(
        (column, count) -> {
          waiting[column.group()] -= count;
          take(column, count, used);
        });
    for (int group = 0; group < waiting.length; group++) {
      while (waiting[group] > 0) {
        Prices prices = prices(aim, used);
        List<Pricing.Priced> best = pricing.get(group).best(prices, free, FORBIDDEN / 2, 1);
        Column column = best.isEmpty() ? pricing.get(group).nothing() : best.getFirst().column();
        int count = Math.min(waiting[group], fit(column, used));
        if (count == 0) {
          column = pricing.get(group).nothing();
          count = waiting[group];
        }
        taken.merge(column, count, Integer::sum);
        waiting[group] -= count;
        take(column, count, used);
      }
    }
    return taken;
  }

  private void take(Column column, int count, Map<Integer, Long> used) {
    scarcity.takenBy(column, number -> used.merge(number, (long) count, Long::sum));
  }

  /** How many can follow it. */
  private int fit(Column column, Map<Integer, Long> used) {
    Map<Integer, Long> each = new HashMap<>();
    scarcity.takenBy(column, number -> each.merge(number, 1L, Long::sum));
    long most = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Long> one : each.entrySet()) {
      long left = scarcity.of(one.getKey()) - used.getOrDefault(one.getKey(), 0L);
      most = Math.min(most, left / one.getValue());
    }
    return Math.toIntExact(Math.max(0, most));
  }

  private Prices prices(Aim aim, Map<Integer, Long> used) {
    Prices prices = new Prices(problem);
    List<Level> order = aim.order();
    for (int i = 0; i < order.size(); i++) {
      prices.level[order.get(i).place()] =
          i < Level.LEARNED ? LEARNED[i] : AFTER[i - Level.LEARNED] * scale(order.get(i));
    }
    Arrays.fill(prices.link, prices.level[Level.COST.place()]);
    used.forEach(
        (number, count) -> {
          if (count >= scarcity.of(number)) {
            scarcity.price(number, FORBIDDEN, prices);
          }
        });
    for (int number = 0; number < scarcity.size(); number++) {
      if (scarcity.of(number) == 0) {
        scarcity.price(number, FORBIDDEN, prices);
      }
    }
    return prices;
  }

  /** A cent is little, an hour and a day are much. */
  private static double scale(Level level) {
    return level == Level.COST ? 1 : 100;
  }
}
