package nl.leerroute.funding.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Under which a pot is divided.
 *
 * @param lanes the windows that the pot feeds, by window id
 * @param reserveFor a reservation lapses after it
 * @param claimWithin proof is handed in within it
 * @param objectWithin one can object within it
 * @param waitingEnds from then on nobody waits any more; absent: for ever
 * @param commitment digest of the secret of a draw, known to all before anybody asks
 */
public record Terms(
    Division division,
    long ceilingCents,
    NavigableMap<String, LaneTerms> lanes,
    Duration reserveFor,
    Duration claimWithin,
    Duration objectWithin,
    Optional<Instant> waitingEnds,
    String commitment) {

  /**
   * @param opens first instant at which an application counts
   * @param closes first instant at which it no longer counts
   * @param ceilingCents of the pot, no more than this for the window
   */
  public record LaneTerms(Instant opens, Optional<Instant> closes, OptionalLong ceilingCents) {}

  public Terms {
    lanes = Collections.unmodifiableNavigableMap(new TreeMap<>(lanes));
  }

  /** The same terms with another end of one window. */
  public Terms closing(String window, Instant end) {
    NavigableMap<String, LaneTerms> next = new TreeMap<>(lanes);
    next.computeIfPresent(
        window, (_, lane) -> new LaneTerms(lane.opens(), Optional.of(end), lane.ceilingCents()));
    return new Terms(
        division,
        ceilingCents,
        next,
        reserveFor,
        claimWithin,
        objectWithin,
        waitingEnds,
        commitment);
  }

  /**
   * The same terms with other money.
   *
   * @param windows the most that each may take; one that is not named stays as it is
   */
  public Terms holding(long ceiling, Map<String, OptionalLong> windows) {
    NavigableMap<String, LaneTerms> next = new TreeMap<>(lanes);
    windows.forEach(
        (window, most) ->
            next.computeIfPresent(
                window, (_, lane) -> new LaneTerms(lane.opens(), lane.closes(), most)));
    return new Terms(
        division, ceiling, next, reserveFor, claimWithin, objectWithin, waitingEnds, commitment);
  }

  /** Everybody who could ask has asked. */
  boolean closedAt(Instant now) {
    return lanes.values().stream()
        .allMatch(lane -> lane.closes().filter(end -> !now.isBefore(end)).isPresent());
  }

  /** What was promised to those who asked before stays: only money, windows and ends change. */
  public boolean canBecome(Terms next) {
    return division == next.division
        && commitment.equals(next.commitment)
        && reserveFor.equals(next.reserveFor)
        && claimWithin.equals(next.claimWithin)
        && objectWithin.equals(next.objectWithin)
        && next.lanes.keySet().containsAll(lanes.keySet());
  }
}
