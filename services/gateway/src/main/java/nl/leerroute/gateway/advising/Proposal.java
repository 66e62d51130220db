package nl.leerroute.gateway.advising;

import java.time.Instant;

/**
 * What an adviser proposes; the person says yes or no.
 *
 * @param better the answers that it would change; perhaps none
 * @param state OPEN, ACCEPTED or DECLINED
 */
public record Proposal(String id, Instant at, String by, String text, Better better, String state) {

  public boolean isOpen() {
    return state.equals("OPEN");
  }
}
