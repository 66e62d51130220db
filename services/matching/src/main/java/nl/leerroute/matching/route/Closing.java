package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Turns around which offers close each line: the lines that each offer closes. */
final class Closing {

  /**
   * @param offers numbers of those that close each line
   * @param counts which of them matter
   */
  static NavigableMap<Integer, Bits> byOffer(List<IntStream> offers, IntPredicate counts) {
    long[] pairs = pairs(offers);
    List<Bits> lines = new ArrayList<>();
    for (int line = 0; line < offers.size(); line++) {
      lines.add(Bits.of(line));
    }
    NavigableMap<Integer, Bits> closing = new TreeMap<>();
    int from = 0;
    while (from < pairs.length) {
      int offer = offer(pairs[from]);
      int to = from + 1;
      while (to < pairs.length && offer(pairs[to]) == offer) {
        to++;
      }
      if (counts.test(offer)) {
        closing.put(
            offer,
            to == from + 1
                ? lines.get(line(pairs[from]))
                : Bits.of(Arrays.stream(pairs, from, to).mapToInt(Closing::line).toArray()));
      }
      from = to;
    }
    return closing;
  }

  /** By offer, then by line. */
  private static long[] pairs(List<IntStream> offers) {
    long[][] byLine = new long[offers.size()][];
    int all = 0;
    for (int i = 0; i < byLine.length; i++) {
      long line = i;
      byLine[i] = offers.get(i).mapToLong(offer -> ((long) offer << Integer.SIZE) | line).toArray();
      all += byLine[i].length;
    }
    long[] sorted = new long[all];
    int at = 0;
    for (long[] each : byLine) {
      System.arraycopy(each, 0, sorted, at, each.length);
      at += each.length;
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static int offer(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  private static int line(long pair) {
    return (int) pair;
  }

  private Closing() {}
}
