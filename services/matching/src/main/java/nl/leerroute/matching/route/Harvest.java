package nl.leerroute.matching.route;

/**
 * The most that a few more candidates can be worth together.
 *
 * <p>The worths of the best few are too much when two of them close the same line. So lines that
 * several of the best close are taken as closed by nobody, and counted once beside the rest: what
 * any few candidates close is never more than those lines and what each closes of the others. That
 * is done again and again as long as it tells more.
 */
final class Harvest {

  private static final int MOST_ROUNDS = 4;

  private final Problem problem;
  private final Candidate[] open;
  private final int size;
  private final int[] worths;
  private final int[] best;
  private int found;

  /**
   * @param worths of each candidate by itself
   * @param steps how many may be added
   */
  Harvest(Problem problem, Candidate[] open, int size, int[] worths, int steps) {
    this.problem = problem;
    this.open = open;
    this.size = size;
    this.worths = worths.clone();
    this.best = new int[Math.min(steps, size)];
  }

  /**
   * @param covered what is closed already
   * @param enough it need not be told how far it is below this
   */
  int most(Bits covered, int enough) {
    Bits shared = Bits.NONE;
    int apart = 0;
    int least = Integer.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      least = Math.min(least, apart + sumOfBest());
      Bits overlap = overlapOfBest(covered.and(shared));
      if (least < enough || overlap.isEmpty()) {
        return least;
      }
      shared = shared.and(overlap);
      apart += overlap.weightBeyond(Bits.NONE, problem.lacks());
      leaveOut(overlap, covered.and(shared));
    }
    return least;
  }

  private int sumOfBest() {
    found = 0;
    for (int i = 0; i < size; i++) {
      if (worths[i] > 0 && (found < best.length || worths[i] > worths[best[found - 1]])) {
        int at = found < best.length ? found++ : found - 1;
        for (; at > 0 && worths[best[at - 1]] < worths[i]; at--) {
          best[at] = best[at - 1];
        }
        best[at] = i;
      }
    }
    int sum = 0;
    for (int i = 0; i < found; i++) {
      sum += worths[best[i]];
    }
    return sum;
  }

  /** The lines that more than one of the best closes. */
  private Bits overlapOfBest(Bits counted) {
    Bits once = Bits.NONE;
    Bits twice = Bits.NONE;
    for (int i = 0; i < found; i++) {
      Bits gains = open[best[i]].gains();
      twice = twice.and(gains.in(once));
      once = once.and(gains);
    }
    return twice.beyond(counted);
  }

  private void leaveOut(Bits overlap, Bits counted) {
    for (int i = 0; i < size; i++) {
      Bits gains = open[i].gains();
      if (gains.hasOneOf(overlap)) {
        worths[i] = gains.weightBeyond(counted, problem.lacks()) - Problem.STEP_COUNTS_FROM;
      }
    }
  }
}
