package nl.leerroute.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Counts what a consumer gets, from the first batch on: joining a group is not part of its rate.
 */
final class Tally {

  private static final int LONGEST_MINUTES = 3;

  private int left;
  private int counted;
  private Stopwatch stopwatch = new Stopwatch();
  private CountDownLatch complete = new CountDownLatch(0);

  synchronized void expect(int records, Stopwatch next) {
    left = records;
    counted = 0;
    stopwatch = next;
    complete = new CountDownLatch(1);
  }

  /** Counts a batch; the first one starts the clock. */
  synchronized void add(int records) {
    if (left <= 0) {
      return;
    }
    left -= records;
    if (!stopwatch.isRunning()) {
      stopwatch.start();
    } else {
      counted += records;
    }
    if (left <= 0) {
      stopwatch.done(counted);
      complete.countDown();
    }
  }

  boolean isComplete() {
    return latch().getCount() == 0;
  }

  void await() throws InterruptedException {
    if (!latch().await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Not all records came");
    }
  }

  private synchronized CountDownLatch latch() {
    return complete;
  }
}
