package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plan in parts of persons: how often each known column is taken, so that one level is least
 * while others are kept. What nobody lacks is left out until somebody takes too much of it.
 */
final class Relaxation {

  private static final long PIVOTS = 20_000;
  private static final double TOO_MUCH = 1e-6;

  private final TeamProblem problem;
  private final Scarcity scarcity;
  private final Level level;
  private final List<Level> kept;
  private final Fixed fixed;
  private final SortedSet<Integer> scarce;

  /**
   * @param scarce numbers of what is known to be scarce; grows
   */
  Relaxation(TeamProblem problem, Level level, Fixed fixed, SortedSet<Integer> scarce) {
    this.problem = problem;
    this.scarcity = new Scarcity(problem);
    this.level = level;
    this.fixed = fixed;
    this.kept = fixed.most().keySet().stream().sorted().toList();
    this.scarce = scarce;
  }

  /**
   * @param values of the columns, in their order
   * @param prices of everything that is scarce
   * @param ofGroups what one more person of a group costs
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Relaxed(double[] values, double objective, Prices prices, double[] ofGroups) {}

  /** Bounds of how often a column is taken. */
  static final class Bounds {

    final Map<Integer, Integer> least = new TreeMap<>();
    final Map<Integer, Integer> most = new TreeMap<>();

    Bounds copy() {
      Bounds copy = new Bounds();
      copy.least.putAll(least);
      copy.most.putAll(most);
      return copy;
    }
  }

  /** Empty when there is no such plan. */
  Optional<Relaxed> solve(List<Column> columns, Bounds bounds) {
    while (true) {
      Optional<Relaxed> relaxed = new Attempt(columns, bounds).solve();
      if (relaxed.isEmpty() || !foundScarce(columns, relaxed.get(), bounds)) {
        return relaxed;
      }
    }
  }

  private boolean foundScarce(List<Column> columns, Relaxed relaxed, Bounds bounds) {
    Map<Integer, Double> taken = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      double value = relaxed.values()[i] + bounds.least.getOrDefault(i, 0);
      if (value > 0) {
        scarcity.takenBy(columns.get(i), number -> taken.merge(number, value, Double::sum));
      }
    }
    List<Integer> more =
        taken.entrySet().stream()
            .filter(each -> each.getValue() > scarcity.of(each.getKey()) + TOO_MUCH * 10)
            .map(Map.Entry::getKey)
            .filter(number -> !scarce.contains(number))
            .toList();
    return scarce.addAll(more);
  }

  /** One linear program. */
  private final class Attempt {

    private final List<Column> columns;
    private final Bounds bounds;
    private final Budgets budgets = problem.money().budgets();
    private final List<Integer> numbers = List.copyOf(scarce);
    private final int firstKept = problem.groups().size();
    private final int firstLink = firstKept + kept.size();
    private final int firstLimit = firstLink + (countsMoney() ? budgets.links() : 0);
    private final int firstScarce = firstLimit + (countsMoney() ? budgets.money().size() : 0);
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final double[] limits;
    private final double[] sign;
    private final Simplex.Sort[] sorts;
    private final List<Integer> capped = new ArrayList<>(new TreeSet<>());

    Attempt(List<Column> columns, Bounds bounds) {
      this.columns = columns;
      this.bounds = bounds;
      for (int i = 0; i < numbers.size(); i++) {
        rowOf.put(numbers.get(i), firstScarce + i);
      }
      capped.addAll(bounds.most.keySet());
      int rows = firstScarce + numbers.size() + capped.size();
      limits = new double[rows];
      sign = new double[rows];
      sorts = new Simplex.Sort[rows];
    }

    /** Money that is shared matters only where cost does. */
    private boolean countsMoney() {
      return level == Level.COST || fixed.most().containsKey(Level.COST);
    }

    Optional<Relaxed> solve() {
      limits();
      Simplex simplex = new Simplex(sorts, limits);
      for (int i = 0; i < columns.size(); i++) {
        Map<Integer, Double> row = row(columns.get(i));
        int cap = capped.indexOf(i);
        if (cap >= 0) {
          row.put(firstScarce + numbers.size() + cap, 1.0);
        }
        add(simplex, (double) columns.get(i).level(level.place()), row);
      }
      if (countsMoney()) {
        addMoney(simplex);
      }
      if (!simplex.solve(PIVOTS)) {
        return Optional.empty();
      }
      double[] values = new double[columns.size()];
      System.arraycopy(simplex.values(), 0, values, 0, values.length);
      return Optional.of(relaxed(simplex, values));
    }

    private void limits() {
      for (int group = 0; group < firstKept; group++) {
        limits[group] = problem.groups().get(group).persons();
        sorts[group] = Simplex.Sort.EXACTLY;
      }
      for (int i = 0; i < kept.size(); i++) {
        limits[firstKept + i] = fixed.most().getOrDefault(kept.get(i), 0L);
        sorts[firstKept + i] = Simplex.Sort.AT_MOST;
      }
      for (int row = firstLink; row < limits.length; row++) {
        sorts[row] = Simplex.Sort.AT_MOST;
      }
      for (int i = 0; i < firstScarce - firstLimit; i++) {
        limits[firstLimit + i] = budgets.money().get(i).most();
      }
      for (int i = 0; i < numbers.size(); i++) {
        limits[firstScarce + i] = (double) scarcity.of(numbers.get(i));
      }
      for (int i = 0; i < capped.size(); i++) {
        int column = capped.get(i);
        limits[firstScarce + numbers.size() + i] = bounds.most.getOrDefault(column, 0);
        if (bounds.least.containsKey(column)) {
          limits[firstScarce + numbers.size() + i] -= bounds.least.get(column);
        }
      }
      bounds.least.forEach(
          (column, count) ->
              row(columns.get(column)).forEach((row, value) -> limits[row] -= value * count));
      for (int row = 0; row < limits.length; row++) {
        sign[row] = limits[row] < 0 ? -1 : 1;
        if (limits[row] < 0) {
          limits[row] = -limits[row];
          sorts[row] = sorts[row] == Simplex.Sort.AT_MOST ? Simplex.Sort.AT_LEAST : sorts[row];
        }
      }
    }

    private Map<Integer, Double> row(Column column) {
      Map<Integer, Double> row = new TreeMap<>();
      row.put(column.group(), 1.0);
      for (int i = 0; i < kept.size(); i++) {
        double value = (double) column.level(kept.get(i).place());
        if (value != 0) {
          row.put(firstKept + i, value);
        }
      }
      if (countsMoney()) {
        for (Way.Shared shared : column.way().shared()) {
          row.merge(firstLink + shared.link(), -(double) shared.cents(), Double::sum);
        }
      }
      scarcity.takenBy(
          column,
          number -> {
            Integer known = rowOf.get(number);
            if (known != null) {
              row.merge(known, 1.0, Double::sum);
            }
          });
      return row;
    }

    /** Money that comes is at most what schemes would pay, and what there is. */
    private void addMoney(Simplex simplex) {
      for (int link = 0; link < budgets.links(); link++) {
        Map<Integer, Double> row = new TreeMap<>();
        row.put(firstLink + link, 1.0);
        for (int limit : budgets.above(link)) {
          row.put(firstLimit + limit, 1.0);
        }
        int cost = kept.indexOf(Level.COST);
        if (cost >= 0) {
          row.put(firstKept + cost, -1.0);
        }
        add(simplex, level == Level.COST ? -1 : 0, row);
      }
    }

    private void add(Simplex simplex, double cost, Map<Integer, Double> row) {
      int[] rows = new int[row.size()];
      double[] values = new double[row.size()];
      int i = 0;
      for (Map.Entry<Integer, Double> each : row.entrySet()) {
        rows[i] = each.getKey();
        values[i++] = each.getValue() * sign[each.getKey()];
      }
      simplex.add(cost, rows, values);
    }

    /**
     * Whatever the simplex says: no price is below zero, and shared money is worth what is left.
     */
    private Relaxed relaxed(Simplex simplex, double[] values) {
      double[] duals = simplex.duals();
      for (int row = 0; row < duals.length; row++) {
        duals[row] *= sign[row];
      }
      Prices prices = new Prices(problem);
      prices.level[level.place()] = 1;
      for (int i = 0; i < kept.size(); i++) {
        prices.level[kept.get(i).place()] += Math.max(0, -duals[firstKept + i]);
      }
      for (int link = 0; link < prices.link.length; link++) {
        double worth = prices.level[Level.COST.place()];
        for (int limit : countsMoney() ? budgets.above(link) : List.<Integer>of()) {
          worth -= Math.max(0, -duals[firstLimit + limit]);
        }
        prices.link[link] = Math.max(0, worth);
      }
      for (int i = 0; i < numbers.size(); i++) {
        scarcity.price(numbers.get(i), Math.max(0, -duals[firstScarce + i]), prices);
      }
      double constant = 0;
      for (int i = 0; i < kept.size(); i++) {
        constant += prices.level[kept.get(i).place()] * fixed.most().getOrDefault(kept.get(i), 0L);
      }
      for (int i = 0; i < firstScarce - firstLimit; i++) {
        constant += Math.max(0, -duals[firstLimit + i]) * budgets.money().get(i).most();
      }
      for (int i = 0; i < numbers.size(); i++) {
        constant += Math.max(0, -duals[firstScarce + i]) * scarcity.of(numbers.get(i));
      }
      prices.constant = constant;
      double[] ofGroups = new double[firstKept];
      System.arraycopy(duals, 0, ofGroups, 0, firstKept);
      double already = 0;
      for (Map.Entry<Integer, Integer> each : bounds.least.entrySet()) {
        already += each.getValue() * (double) columns.get(each.getKey()).level(level.place());
      }
      return new Relaxed(values, simplex.objective() + already, prices, ofGroups);
    }
  }
}
