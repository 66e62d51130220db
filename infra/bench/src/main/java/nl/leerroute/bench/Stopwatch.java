package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.List;

/** Times one round: from its start to its end, and each of its batches where there are any. */
final class Stopwatch {

  private final List<Long> latencies = new ArrayList<>();
  private long started;
  private long batchStarted;
  private boolean running;
  private double perSecond;

  void start() {
    started = System.nanoTime();
    batchStarted = started;
    running = true;
  }

  boolean isRunning() {
    return running;
  }

  /** A batch is done and the next one begins. */
  void batch() {
    long now = System.nanoTime();
    latencies.add(now - batchStarted);
    batchStarted = now;
  }

  /** The round is over. */
  void done(int count) {
    perSecond = count / ((System.nanoTime() - started) / 1e9);
  }

  double perSecond() {
    return perSecond;
  }

  List<Long> latencies() {
    return latencies;
  }
}
