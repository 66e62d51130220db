package nl.leerroute.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something is so, and says so when it never is. */
final class Waiting {

  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  static void until(BooleanSupplier isSo, Duration atMost) {
    Instant end = Instant.now().plus(atMost);
    while (!isSo.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("Still not so after " + atMost);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  private Waiting() {}
}
