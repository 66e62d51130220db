package nl.leerroute.gateway.advising;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * What an adviser proposes; the person says yes or no.
 *
 * @param hoursPerWeek the answer that it would change; absent: none
 * @param state OPEN, ACCEPTED or DECLINED
 */
public record Proposal(
    String id, Instant at, String by, String text, OptionalInt hoursPerWeek, String state) {

  public boolean isOpen() {
    return state.equals("OPEN");
  }
}
