package nl.leerroute.funding.scheme;

import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * A version as it was published; it never changes.
 *
 * @param form canonical JSON of the rule: equal rules have equal text
 */
public record Published(SchemeVersion rule, String form) {

  public SchemeRef ref() {
    return rule.ref();
  }

  public String organisation() {
    return rule.owner().organisation();
  }

  /** The owner itself stands for this text. */
  public boolean confirmed() {
    return rule.provenance().confirmed();
  }
}
