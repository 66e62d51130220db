package nl.leerroute.gateway.desk;

import java.util.List;
import java.util.Optional;

/**
 * A pot of money of the fund.
 *
 * @param edition another one as soon as anything about the pot is
 * @param division FIRST_COME, BALLOT, PRO_RATA or RANKING; empty: not known
 * @param lanes the windows that it feeds
 * @param balance absent until the ledger has come to it
 */
public record Pot(
    String id,
    String edition,
    String division,
    List<Lane> lanes,
    long ceilingCents,
    Optional<Balance> balance) {

  /** How its money stands, in cents. */
  public record Balance(
      long reserved, long granted, long settled, long left, long applications, long waiting) {}

  /**
   * @param ceilingCents the most that it may take of the pot; absent: whatever there is
   * @param usedCents reserved, granted and paid
   */
  public record Lane(String window, Optional<Long> ceilingCents, long usedCents) {}

  public boolean isRanked() {
    return division.equals("RANKING");
  }

  public List<String> windows() {
    return lanes.stream().map(Lane::window).toList();
  }
}
