package nl.leerroute.intake.handover;

import java.time.Instant;

/** That a hand-over is over before its time. */
public record Ending(Instant at, Reason reason) {

  public enum Reason {
    REVOKED,
    CLOSED,
    /** The code was used, and it is good for once. */
    USED
  }
}
