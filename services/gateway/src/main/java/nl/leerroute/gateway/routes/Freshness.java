package nl.leerroute.gateway.routes;

import java.time.Instant;
import java.util.Optional;

/** Whether the routes that are there answer what the person last said. */
public enum Freshness {
  /** There are no routes yet. */
  FIRST,
  /** There are routes, for earlier answers. */
  FOLLOWING,
  /** Nothing was said since; but money, starts or rules may have moved on meanwhile. */
  DUE,
  CURRENT;

  /**
   * @param awaited version of the profile that must have been planned
   * @param planned absent: there are no routes
   */
  public static Freshness of(long awaited, Optional<Planned> planned, Instant now) {
    return planned
        .map(
            routes ->
                routes.profileVersion() < awaited
                    ? FOLLOWING
                    : routes.validUntil().isAfter(now) ? CURRENT : DUE)
        .orElse(FIRST);
  }

  /** Better routes are on their way, so it pays to look again. */
  public boolean waiting() {
    return this != CURRENT;
  }

  /**
   * @param profileVersion version of the profile that was planned
   * @param validUntil first instant at which the routes may change by themselves
   */
  public record Planned(long profileVersion, Instant validUntil) {}
}
