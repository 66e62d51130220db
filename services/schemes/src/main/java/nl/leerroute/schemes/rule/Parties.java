package nl.leerroute.schemes.rule;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who does what.
 *
 * @param applicants each of them can apply
 * @param payee absent: our sources do not say
 * @param paid when the money comes, which decides what must be advanced
 */
public record Parties(
    NavigableSet<Party> applicants, Party beneficiary, Optional<Party> payee, Paid paid) {

  /** When money comes. */
  public enum Paid {
    BEFORE_START,
    AT_INVOICE,
    AFTER_PROOF,
    UNKNOWN
  }

  public Parties {
    if (applicants.isEmpty()) {
      throw new IllegalArgumentException("Somebody must be able to apply");
    }
    applicants = Collections.unmodifiableNavigableSet(new TreeSet<>(applicants));
  }
}
