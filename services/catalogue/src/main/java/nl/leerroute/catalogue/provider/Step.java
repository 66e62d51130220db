package nl.leerroute.catalogue.provider;

import java.time.Instant;

/**
 * One change of a provider: who did what, when and with which words.
 *
 * @param by subject of the account or program that did it
 * @param remark empty: nothing was said
 */
public record Step(Instant at, String by, Deed deed, String remark) {

  /** What was done. */
  public enum Deed {
    REGISTERED,
    DESCRIBED,
    CHECKED,
    LISTED,
    SUSPENDED,
    APPEALED,
    APPEAL_GRANTED,
    APPEAL_DENIED,
    MERGED,
    KEPT_APART
  }
}
