package nl.leerroute.gateway.supply;

import nl.leerroute.gateway.language.Bilingual;

/**
 * An offer of the provider and how it stands.
 *
 * @param advice what can be done about it; empty: nothing needs to be done
 */
public record Own(String offerId, Bilingual title, State state, Bilingual advice) {

  /** Whether it can be relied on. */
  public enum State {
    CURRENT,
    STALE,
    ENDED
  }

  public boolean isSound() {
    return state == State.CURRENT;
  }
}
