package nl.leerroute.matching.route;

/**
 * The least that a few candidates ask together when they must be worth so much.
 *
 * <p>If worth could be sold, candidates that ask less than their worth brings would pay themselves
 * back. For whatever price of worth, what is needed at that price less what the best few bring
 * beyond what they ask is never more than what any few that are worth enough ask. The price that
 * tells most is found by halving.
 */
final class Bargain {

  /** Prices are told in parts of so many bits. */
  private static final int FRACTION = 12;

  private static final int HALVINGS = 12;

  /** More than anybody asks, and low enough to be multiplied. */
  private static final long MOST_ASKED = 10_000_000;

  private final long[] asked;
  private final int[] worths;
  private final int size;
  private final Top best;

  /**
   * @param asked by each candidate, in the order of their worths
   * @param steps how many may be added
   */
  Bargain(long[] asked, int[] worths, int size, int steps) {
    this.asked = asked;
    this.worths = worths;
    this.size = size;
    this.best = new Top(steps);
  }

  long least(int needed) {
    long low = 0;
    long high = 1;
    for (int i = 0; i < size; i++) {
      if (worths[i] > 0) {
        high = Math.max(high, (asked(i) << FRACTION) / worths[i] + 1);
      }
    }
    long least = 0;
    for (int halving = 0; halving < HALVINGS && low < high; halving++) {
      long price = (low + high + 1) / 2;
      long worth = worthOfBest(price);
      least = Math.max(least, Math.ceilDiv(price * needed - best.sum(), 1L << FRACTION));
      if (worth < needed) {
        low = price;
      } else {
        high = price - 1;
      }
    }
    return least;
  }

  private long worthOfBest(long price) {
    best.clear();
    for (int i = 0; i < size; i++) {
      best.add(price * worths[i] - (asked(i) << FRACTION), worths[i]);
    }
    return best.sumBeside();
  }

  private long asked(int place) {
    return Math.min(MOST_ASKED, asked[place]);
  }
}
