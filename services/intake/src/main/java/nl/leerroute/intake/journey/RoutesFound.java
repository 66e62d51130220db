package nl.leerroute.intake.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * Routes that were planned for somebody.
 *
 * @param routes how many, at least one
 * @param leastOwnCents what the cheapest of them leaves to pay when only certain money comes
 */
public record RoutesFound(Instant at, int routes, long leastOwnCents) {

  /**
   * @param budget most that the person can pay, in cents; empty: not said
   */
  public Detail.Offered within(Optional<Long> budget) {
    return new Detail.Offered(routes, budget.map(most -> leastOwnCents <= most));
  }
}
