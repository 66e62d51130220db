package nl.leerroute.matching.taxonomy;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares in whole numbers that add up exactly. */
final class Apportionment {

  /**
   * Divides {@code total} by weight with the method of the largest remainder; of equal remainders
   * the first goes first.
   *
   * @param weights none negative, at least one positive
   */
  static int[] of(int total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] shares = new int[weights.length];
    double[] remainders = new double[weights.length];
    int left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = total * weights[i] / sum;
      shares[i] = (int) exact;
      remainders[i] = exact - shares[i];
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
        .limit(Math.max(0, left))
        .forEach(i -> shares[i]++);
    return shares;
  }

  private Apportionment() {}
}
