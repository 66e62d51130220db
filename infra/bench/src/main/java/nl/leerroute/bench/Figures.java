package nl.leerroute.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of one contestant.
 *
 * @param rates per second, one a round
 * @param latencies of all batches of all rounds, none where a batch says nothing
 */
record Figures(List<Double> rates, List<Long> latencies) {

  String perSecond() {
    return "%,d".formatted(Math.round(median(rates)));
  }

  String p99() {
    return latencies.isEmpty() ? "-" : "%.1f ms".formatted(p99Millis());
  }

  double medianMillis() {
    return rankedMillis(0.5);
  }

  double p99Millis() {
    return rankedMillis(0.99);
  }

  private double rankedMillis(double share) {
    List<Long> sorted = latencies.stream().sorted().toList();
    int rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank)) / 1e6;
  }

  /** Median of the ratios of each round: what else the machine did in a round hit both. */
  double ratioTo(Figures peer) {
    return median(
        IntStream.range(0, rates.size())
            .mapToObj(round -> rates.get(round) / peer.rates.get(round))
            .toList());
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
