package nl.leerroute.catalogue.client;

import java.time.Duration;
import java.util.Optional;

/** A provider's system cannot answer now; later it may. */
final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int BROKEN = 500;

  private final int status;
  private final transient Optional<Duration> wait;

  /**
   * @param wait as long as the system asks for, if it does
   */
  Busy(int status, Optional<Duration> wait) {
    super("answer " + status);
    this.status = status;
    this.wait = wait;
  }

  Optional<Duration> await() {
    return wait;
  }

  /** It stumbles over this one question, and does so again: others may go well. */
  boolean isBroken() {
    return status == BROKEN;
  }
}
