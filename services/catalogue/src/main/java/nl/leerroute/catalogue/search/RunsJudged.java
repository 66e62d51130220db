package nl.leerroute.catalogue.search;

import nl.leerroute.catalogue.browsing.Facet;

/** How the runs of one offer together stand to a search; used for one offer after the other. */
final class RunsJudged {

  private static final int[] FACETS =
      Facet.OF_A_RUN.stream().mapToInt(Sieve::at).sorted().toArray();

  private final Sieve sieve;
  private final boolean nearest;
  private final long[] bits = new long[Facet.values().length];
  private int first;
  private int start;
  private int km;

  /**
   * @param nearest of the runs that fit the nearest is shown, otherwise the soonest
   */
  RunsJudged(Sieve sieve, boolean nearest) {
    this.sieve = sieve;
    this.nearest = nearest;
  }

  void judge(Columns columns, int row) {
    for (int facet : FACETS) {
      bits[facet] = 0;
    }
    first = -1;
    int from = columns.firstDates[row];
    for (int at = from; at < columns.firstDates[row + 1]; at++) {
      long dates = columns.dates[at];
      if (sieve.isOpen(dates)) {
        judge(dates, at - from);
      }
    }
  }

  /** A run that fails by one facet still counts for the other values of that facet. */
  private void judge(long dates, int index) {
    int failed = sieve.judge(dates);
    if (failed == 0) {
      note(dates, index);
      for (int facet : FACETS) {
        bits[facet] |= sieve.bits[facet];
      }
    } else if (Integer.bitCount(failed) == 1) {
      int facet = Integer.numberOfTrailingZeros(failed);
      bits[facet] |= sieve.bits[facet];
    }
  }

  private void note(long dates, int index) {
    int begins = sieve.start(dates);
    int distance = sieve.km(dates);
    if (first < 0 || isBetter(begins, distance)) {
      first = index;
      start = begins;
      km = distance;
    }
  }

  private boolean isBetter(int begins, int distance) {
    if (nearest && distance != km) {
      return distance >= 0 && (km < 0 || distance < km);
    }
    return begins < start;
  }

  boolean fit() {
    return first >= 0;
  }

  /** Place among the dates of the one that is shown: the soonest that fits, or the nearest. */
  int first() {
    return first;
  }

  /** Its first day, since 1970. */
  int start() {
    return start;
  }

  /** To the one that is shown; below 0: it asks no travel. */
  int km() {
    return km;
  }

  void count(Tally tally) {
    for (int facet : FACETS) {
      tally.count(facet, bits[facet]);
    }
  }
}
