package nl.leerroute.gateway.reminding;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody gets reminders by mail.
 *
 * @param address absent: none are asked for
 * @param asked absent: none are asked for
 */
public record Reminder(State state, Optional<String> address, Optional<Instant> asked) {

  public enum State {
    OFF,
    /** A letter asks whether the address is right. */
    ASKED,
    ON
  }

  public boolean isOff() {
    return state == State.OFF;
  }
}
