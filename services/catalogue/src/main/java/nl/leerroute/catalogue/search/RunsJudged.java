package nl.leerroute.catalogue.search;

import java.util.Arrays;
import nl.leerroute.catalogue.browsing.Facet;

/** How the runs of one offer together stand to a search; used for one offer after the other. */
final class RunsJudged {

  private static final int[] FACETS =
      Facet.OF_A_RUN.stream().mapToInt(Sieve::at).sorted().toArray();

  private final Sieve sieve;
  private final long[] bits = new long[Facet.values().length];
  private int first;
  private int start;
  private int km;

  RunsJudged(Sieve sieve) {
    this.sieve = sieve;
  }

  void judge(Columns columns, int row) {
    Arrays.fill(bits, 0);
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
    }
    for (int facet : FACETS) {
      if ((failed & ~(1 << facet)) == 0) {
        bits[facet] |= sieve.bits[facet];
      }
    }
  }

  private void note(long dates, int index) {
    int begins = sieve.start(dates);
    int distance = sieve.km(dates);
    if (first < 0) {
      first = index;
      start = begins;
      km = distance;
      return;
    }
    if (begins < start) {
      first = index;
      start = begins;
    }
    if (distance >= 0 && (km < 0 || distance < km)) {
      km = distance;
    }
  }

  boolean fit() {
    return first >= 0;
  }

  /** Place of the soonest run that fits among the dates. */
  int first() {
    return first;
  }

  /** Its first day, since 1970. */
  int start() {
    return start;
  }

  /** To the nearest run that fits; below 0: none of them asks travel. */
  int km() {
    return km;
  }

  void count(Tally tally) {
    for (int facet : FACETS) {
      tally.count(facet, bits[facet]);
    }
  }
}
