package nl.leerroute.schemes.rule;

import java.util.Optional;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.condition.Condition;

/**
 * When a cap holds and how its money is made: by size of the firm, so much per head, a share of the
 * wage sum.
 *
 * @param cap as it stands, its money left out where {@code money} makes it
 * @param when absent: always
 * @param money absent: the money of the cap itself
 */
public record CapRule(Cap cap, Optional<Condition> when, Optional<Amount> money) {

  public static CapRule always(Cap cap) {
    return new CapRule(cap, Optional.empty(), Optional.empty());
  }
}
