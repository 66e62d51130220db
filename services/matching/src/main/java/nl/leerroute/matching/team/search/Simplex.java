package nl.leerroute.matching.team.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The least of a linear function over columns that are not negative, by the revised simplex method
 * with an explicit inverse. Columns can be added later and go on from where it stands.
 *
 * <p>Nobody trusts what comes out: bounds are worked out from the prices anew, and plans in whole
 * numbers. A little is added to every limit, so that it does not turn round in circles.
 */
final class Simplex {

  /** How a row holds what it sums up. */
  enum Sort {
    AT_MOST,
    EXACTLY,
    AT_LEAST
  }

  private static final double ZERO = 1e-9;
  private static final double BETTER = 1e-7;

  /**
   * @param cost of what stands for a row that is not yet kept: only that counts at first
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Line(double cost, int[] rows, double[] values, boolean artificial) {}

  private final int size;
  private final double[][] inverse;
  private final double[] value;
  private final int[] basis;
  private final List<Line> lines = new ArrayList<>();
  private final int own;
  private boolean feasible;
  private long pivots;

  /**
   * @param limits none below zero
   */
  Simplex(Sort[] sorts, double[] limits) {
    size = sorts.length;
    inverse = new double[size][size];
    value = new double[size];
    basis = new int[size];
    for (int row = 0; row < size; row++) {
      inverse[row][row] = 1;
      double little = 1e-7 * (1 + (row * 7919L % 101) / 101.0) * (1 + Math.abs(limits[row]));
      value[row] = limits[row] + (sorts[row] == Sort.AT_MOST ? little : 0);
      boolean kept = sorts[row] == Sort.AT_MOST;
      basis[row] = lines.size();
      lines.add(new Line(0, new int[] {row}, new double[] {1}, !kept));
      if (sorts[row] == Sort.AT_LEAST) {
        lines.add(new Line(0, new int[] {row}, new double[] {-1}, false));
      }
    }
    own = lines.size();
  }

  /** Columns are numbered in the order in which they are added. */
  void add(double cost, int[] rows, double[] values) {
    lines.add(new Line(cost, rows, values, false));
  }

  /** Whether there is a solution and it was found within so many steps. */
  boolean solve(long mostPivots) {
    pivots = mostPivots;
    if (!feasible) {
      if (!descend(true)) {
        return false;
      }
      feasible = infeasibility() < 1e-5;
    }
    return feasible && descend(false);
  }

  private double infeasibility() {
    double sum = 0;
    for (int row = 0; row < size; row++) {
      sum += lines.get(basis[row]).artificial() ? value[row] : 0;
    }
    return sum;
  }

  private double cost(int line, boolean first) {
    Line of = lines.get(line);
    return first ? (of.artificial() ? 1 : 0) : of.artificial() ? 0 : of.cost();
  }

  private double[] duals(boolean first) {
    double[] duals = new double[size];
    for (int row = 0; row < size; row++) {
      double cost = cost(basis[row], first);
      if (cost != 0) {
        for (int i = 0; i < size; i++) {
          duals[i] += cost * inverse[row][i];
        }
      }
    }
    return duals;
  }

  /** What one more of each row's limit is worth. */
  double[] duals() {
    return duals(false);
  }

  private boolean descend(boolean first) {
    double[] duals = duals(first);
    while (true) {
      int entering = -1;
      double best = -BETTER;
      for (int line = 0; line < lines.size(); line++) {
        if (!lines.get(line).artificial()) {
          double reduced = reduced(line, duals, first);
          if (reduced < best) {
            best = reduced;
            entering = line;
          }
        }
      }
      if (entering < 0) {
        return true;
      }
      if (pivots-- <= 0 || !enter(entering, first)) {
        return false;
      }
      duals = duals(first);
    }
  }

  private double reduced(int number, double[] duals, boolean first) {
    Line line = lines.get(number);
    double reduced = cost(number, first);
    int[] rows = line.rows();
    double[] values = line.values();
    for (int i = 0; i < rows.length; i++) {
      reduced -= duals[rows[i]] * values[i];
    }
    double scale = first ? 1 : Math.max(1, Math.abs(line.cost()));
    return reduced / scale;
  }

  private boolean enter(int entering, boolean first) {
    Line line = lines.get(entering);
    double[] direction = new double[size];
    for (int row = 0; row < size; row++) {
      double sum = 0;
      for (int i = 0; i < line.rows().length; i++) {
        sum += inverse[row][line.rows()[i]] * line.values()[i];
      }
      direction[row] = sum;
    }
    int leaving = -1;
    double least = Double.MAX_VALUE;
    for (int row = 0; row < size; row++) {
      boolean stuck = !first && lines.get(basis[row]).artificial();
      if (direction[row] > ZERO || (stuck && Math.abs(direction[row]) > 1e-6)) {
        double ratio = stuck ? 0 : Math.max(0, value[row]) / direction[row];
        if (ratio < least - ZERO
            || (ratio < least + ZERO && Math.abs(direction[row]) > Math.abs(direction[leaving]))) {
          least = Math.min(least, ratio);
          leaving = row;
        }
      }
    }
    if (leaving < 0) {
      return false;
    }
    pivot(entering, leaving, direction);
    return true;
  }

  private void pivot(int entering, int leaving, double[] direction) {
    double by = direction[leaving];
    double[] top = inverse[leaving];
    for (int i = 0; i < size; i++) {
      top[i] /= by;
    }
    value[leaving] /= by;
    for (int row = 0; row < size; row++) {
      double times = direction[row];
      if (row != leaving && times != 0) {
        double[] other = inverse[row];
        for (int i = 0; i < size; i++) {
          other[i] -= times * top[i];
        }
        value[row] -= times * value[leaving];
      }
    }
    basis[leaving] = entering;
  }

  /** How much of each column there is. */
  double[] values() {
    double[] values = new double[lines.size() - own];
    for (int row = 0; row < size; row++) {
      if (basis[row] >= own) {
        values[basis[row] - own] = Math.max(0, value[row]);
      }
    }
    return values;
  }

  double objective() {
    double sum = 0;
    for (int row = 0; row < size; row++) {
      sum += cost(basis[row], false) * value[row];
    }
    return sum;
  }
}
