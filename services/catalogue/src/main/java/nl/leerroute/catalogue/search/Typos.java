package nl.leerroute.catalogue.search;

import java.util.Arrays;

/**
 * Counts typing errors between two words: a letter too many, too few, another one, or two that
 * changed places.
 *
 * <p>Thousands of words are weighed for one question, so nothing is made for each, and counting
 * ends where there are too many. Used by one thread.
 */
final class Typos {

  private static final int MANY = Integer.MAX_VALUE / 2;

  private final String word;
  private int[] beforeLast;
  private int[] last;
  private int[] now;

  Typos(String word) {
    this.word = word;
    this.beforeLast = new int[word.length() + 1];
    this.last = new int[word.length() + 1];
    this.now = new int[word.length() + 1];
  }

  /** Whether the other word has at most so many. */
  boolean isWithin(int most, String other) {
    return of(other, most) <= most;
  }

  /**
   * @return more than {@code most} when there are more, whatever their number
   */
  int of(String other, int most) {
    if (Math.abs(word.length() - other.length()) > most) {
      return MANY;
    }
    for (int at = 0; at < last.length; at++) {
      last[at] = at;
    }
    Arrays.fill(beforeLast, MANY);
    for (int row = 1; row <= other.length(); row++) {
      if (fill(row, other) > most) {
        return MANY;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[word.length()];
  }

  /**
   * @return the least of the row: later rows have no less
   */
  private int fill(int row, String other) {
    char letter = other.charAt(row - 1);
    now[0] = row;
    int least = row;
    for (int at = 1; at <= word.length(); at++) {
      int fewest =
          word.charAt(at - 1) == letter
              ? last[at - 1]
              : 1 + Math.min(last[at - 1], Math.min(last[at], now[at - 1]));
      if (isSwapped(at, row, other)) {
        fewest = Math.min(fewest, 1 + beforeLast[at - 2]);
      }
      now[at] = fewest;
      least = Math.min(least, fewest);
    }
    return least;
  }

  private boolean isSwapped(int at, int row, String other) {
    return at > 1
        && row > 1
        && word.charAt(at - 1) == other.charAt(row - 2)
        && word.charAt(at - 2) == other.charAt(row - 1);
  }
}
