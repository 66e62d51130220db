package nl.leerroute.funding.application;

import java.time.Instant;

/**
 * A step of an application that was taken.
 *
 * @param turn of the pot's ledger; what a ledger has not come to yet does not count for it
 * @param at by the clock of the log
 * @param by who decided
 */
public record Decision(long turn, Instant at, Stage stage, Hand by) {

  /** Who decides. */
  public enum Hand {
    RULE,
    OFFICER,
    APPLICANT,
    CLOCK
  }
}
