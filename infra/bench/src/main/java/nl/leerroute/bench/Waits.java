package nl.leerroute.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long people waited for the same thing, and the figures that describe it. */
final class Waits {

  private final List<Duration> durations = Collections.synchronizedList(new ArrayList<>());

  void add(Duration duration) {
    durations.add(duration);
  }

  String median() {
    return milliseconds(0.50);
  }

  String p99() {
    return milliseconds(0.99);
  }

  String max() {
    return milliseconds(1);
  }

  private String milliseconds(double quantile) {
    List<Duration> sorted = durations.stream().sorted().toList();
    int rank = (int) Math.ceil(quantile * sorted.size()) - 1;
    return "%.1f ms".formatted(sorted.get(Math.max(0, rank)).toNanos() / 1e6);
  }
}
