package nl.leerroute.intake.call;

import java.time.Instant;

/**
 * What an adviser did for somebody who wants to be called; the person can read it.
 *
 * @param by name of the adviser
 */
public record Deed(Instant at, String by, Kind kind) {

  public enum Kind {
    /** Read the name and the number. */
    SEEN,
    NOT_REACHED,
    CALLED,
    DONE
  }
}
