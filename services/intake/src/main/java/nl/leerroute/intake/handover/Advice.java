package nl.leerroute.intake.handover;

import java.time.Instant;

/** What an adviser wrote to the person; it never leaves intake but for their two pages. */
public record Advice(Instant at, String by, String text) {

  /** Characters, as in a proposal. */
  public static final int LONGEST = 2_000;
}
