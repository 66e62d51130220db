package nl.leerroute.funding.ledger;

import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Claim;

/** What stands in the log of a pot; what does not fit when its turn comes changes nothing. */
public sealed interface Request {

  /** New terms; refused when they would take back what was promised. */
  record Agree(Terms terms) implements Request {}

  record Apply(String application, Ask ask) implements Request {}

  record Withdraw(String application) implements Request {}

  /** A refusal is to be looked at by a human. */
  record Contest(String application) implements Request {}

  /** By a human: the money is granted. */
  record Grant(String application) implements Request {}

  /**
   * By a human: there is no money.
   *
   * @param reason code
   */
  record Refuse(String application, String reason) implements Request {}

  record HandIn(String application, Claim claim) implements Request {}

  /** By a human: the claim is paid, never above what was granted and claimed. */
  record Settle(String application, long cents) implements Request {}

  /** By a human: of what was paid so much is asked back. */
  record Reclaim(String application, long cents) implements Request {}

  /** By a human: how good it is, for a ranking. */
  record Rank(String application, int points) implements Request {}

  /**
   * The order is made, or the cut.
   *
   * @param secret to which the terms committed
   */
  record Divide(String secret) implements Request {}

  /** Nothing happened but that time went by. */
  record TimePassed() implements Request {}
}
