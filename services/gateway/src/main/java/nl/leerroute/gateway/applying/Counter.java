package nl.leerroute.gateway.applying;

import java.time.Instant;
import java.util.Optional;

/**
 * A window at which one applies here, with what holds for everybody who does.
 *
 * @param opens first instant at which an application counts
 * @param division FIRST_COME, BALLOT, PRO_RATA or RANKING; empty: not known
 * @param decideDays within which people decide
 * @param claimDays within which proof is handed in
 * @param objectDays within which one can object
 * @param perEmployer an employer must be named
 * @param objectionsTo where a letter goes to of who objects; absent: not told
 */
public record Counter(
    String window,
    String scheme,
    State state,
    Instant opens,
    String division,
    int decideDays,
    int claimDays,
    int objectDays,
    boolean perEmployer,
    Optional<String> objectionsTo) {

  /** Whether one can apply now. */
  public enum State {
    PLANNED,
    OPEN,
    /** Its money is promised to others; who applies waits for what returns. */
    FULL,
    CLOSED
  }

  public boolean takesApplications() {
    return state == State.OPEN || state == State.FULL;
  }
}
