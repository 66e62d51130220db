package nl.leerroute.gateway.desk;

import java.util.List;
import java.util.Optional;

/**
 * A pot of money of the fund.
 *
 * @param windows that it feeds
 * @param balance absent until the ledger has come to it
 */
public record Pot(String id, List<String> windows, long ceilingCents, Optional<Balance> balance) {

  /** How its money stands, in cents. */
  public record Balance(
      long reserved, long granted, long settled, long left, long applications, long waiting) {}
}
