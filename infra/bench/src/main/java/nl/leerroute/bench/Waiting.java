package nl.leerroute.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something is so, and says so when it never is. */
final class Waiting {

  /**
   * @param pause between two looks, so that looking takes nothing from what is measured
   */
  static void until(BooleanSupplier isSo, Duration pause, Duration atMost) {
    Instant end = Instant.now().plus(atMost);
    while (!isSo.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("Still not so after " + atMost);
      }
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  private Waiting() {}
}
