package nl.leerroute.schemes.plan;

import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.amount.CostKind;

/** Tries every cent of every scheme on every step. Only for a few cents. */
final class BruteForce {

  /**
   * @param yearCents most cents over all steps; negative: no limit
   * @param onlyOnce one award at most
   */
  record SmallScheme(
      long cents,
      Set<CostKind> kinds,
      boolean certain,
      long yearCents,
      boolean onlyOnce,
      int excludes) {}

  record SmallStep(long fee, long exam) {

    long cost(Set<CostKind> kinds) {
      return (kinds.contains(CostKind.FEE) ? fee : 0) + (kinds.contains(CostKind.EXAM) ? exam : 0);
    }
  }

  /**
   * @param certain the most that certain schemes pay when no other one does
   */
  record Best(long total, long certain) {}

  private final List<SmallScheme> schemes;
  private final List<SmallStep> steps;
  private final long[][] paid;
  private Best best = new Best(0, 0);

  BruteForce(List<SmallScheme> schemes, List<SmallStep> steps) {
    this.schemes = schemes;
    this.steps = steps;
    this.paid = new long[steps.size()][schemes.size()];
  }

  Best best() {
    tryAll(0);
    return best;
  }

  private void tryAll(int cell) {
    if (cell == steps.size() * schemes.size()) {
      if (allowed()) {
        keep();
      }
      return;
    }
    int step = cell / schemes.size();
    int scheme = cell % schemes.size();
    long most =
        Math.min(schemes.get(scheme).cents(), steps.get(step).cost(schemes.get(scheme).kinds()));
    for (long cents = 0; cents <= most; cents++) {
      paid[step][scheme] = cents;
      tryAll(cell + 1);
    }
    paid[step][scheme] = 0;
  }

  private boolean allowed() {
    for (int step = 0; step < steps.size(); step++) {
      if (!costsCover(step) || excluded(step)) {
        return false;
      }
    }
    for (int scheme = 0; scheme < schemes.size(); scheme++) {
      if (!capsHold(scheme)) {
        return false;
      }
    }
    return true;
  }

  private boolean costsCover(int step) {
    for (Set<CostKind> kinds :
        List.of(Set.of(CostKind.FEE), Set.of(CostKind.EXAM), Set.of(CostKind.FEE, CostKind.EXAM))) {
      long sum = 0;
      for (int scheme = 0; scheme < schemes.size(); scheme++) {
        sum += kinds.containsAll(schemes.get(scheme).kinds()) ? paid[step][scheme] : 0;
      }
      if (sum > steps.get(step).cost(kinds)) {
        return false;
      }
    }
    return true;
  }

  private boolean excluded(int step) {
    for (int scheme = 0; scheme < schemes.size(); scheme++) {
      int other = schemes.get(scheme).excludes();
      if (other >= 0
          && other < schemes.size()
          && other != scheme
          && paid[step][scheme] > 0
          && paid[step][other] > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean capsHold(int scheme) {
    long sum = 0;
    int awards = 0;
    for (long[] step : paid) {
      sum += step[scheme];
      awards += step[scheme] > 0 ? 1 : 0;
    }
    SmallScheme rule = schemes.get(scheme);
    return (rule.yearCents() < 0 || sum <= rule.yearCents()) && (!rule.onlyOnce() || awards <= 1);
  }

  private void keep() {
    long total = 0;
    long certain = 0;
    for (long[] step : paid) {
      for (int scheme = 0; scheme < schemes.size(); scheme++) {
        total += step[scheme];
        certain += schemes.get(scheme).certain() ? step[scheme] : 0;
      }
    }
    best =
        new Best(
            Math.max(best.total, total),
            certain == total ? Math.max(best.certain, certain) : best.certain);
  }
}
