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
  private final int steps;

  /** Of those that were tried the one that told most. */
  private long telling;

  /**
   * @param asked by each candidate, in the order of their worths
   * @param steps how many may be added
   */
  Bargain(long[] asked, int[] worths, int size, int steps) {
    this.asked = asked;
    this.worths = worths;
    this.size = size;
    this.steps = steps;
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
      long asked = cents(price * needed - best.sum());
      if (asked > least) {
        least = asked;
        telling = price;
      }
      if (worth < needed) {
        low = price;
      } else {
        high = price - 1;
      }
    }
    return least;
  }

  /**
   * The least that is asked together by each candidate and those few that come after it, at the
   * price that told most before.
   */
  long[] leastWithEach(int needed) {
    long[] least = new long[size];
    Top others = new Top(steps - 1);
    for (int i = size - 1; i >= 0; i--) {
      long beyond = beyond(telling, i);
      least[i] = cents(telling * needed - beyond - others.sum());
      others.add(beyond);
    }
    return least;
  }

  /** What a candidate brings beyond what it asks. */
  private long beyond(long price, int place) {
    return price * worths[place] - (asked(place) << FRACTION);
  }

  private static long cents(long parts) {
    return Math.ceilDiv(parts, 1L << FRACTION);
  }

  private long worthOfBest(long price) {
    best.clear();
    for (int i = 0; i < size; i++) {
      best.add(beyond(price, i), worths[i]);
    }
    return best.sumBeside();
  }

  private long asked(int place) {
    return Math.min(MOST_ASKED, asked[place]);
  }
}
