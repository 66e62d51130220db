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
 * @param employees of one firm for whom there is money, however often; absent: no limit
 */
public record CapRule(
    Cap cap, Optional<Condition> when, Optional<Amount> money, Optional<Headcount> employees) {

  /** A limit that counts no employees. */
  public CapRule(Cap cap, Optional<Condition> when, Optional<Amount> money) {
    this(cap, when, money, Optional.empty());
  }

  public static CapRule always(Cap cap) {
    return new CapRule(cap, Optional.empty(), Optional.empty());
  }
}
