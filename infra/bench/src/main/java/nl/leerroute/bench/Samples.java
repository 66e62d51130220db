package nl.leerroute.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of one repeated thing, and the two figures that describe them. */
final class Samples {

  private final List<Duration> durations = Collections.synchronizedList(new ArrayList<>());

  void add(Duration duration) {
    durations.add(duration);
  }

  int size() {
    return durations.size();
  }

  String median() {
    return milliseconds(0.50);
  }

  String p99() {
    return milliseconds(0.99);
  }

  private String milliseconds(double quantile) {
    List<Duration> sorted = durations.stream().sorted().toList();
    int rank = (int) Math.ceil(quantile * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank)).toMillis() + " ms";
  }
}
