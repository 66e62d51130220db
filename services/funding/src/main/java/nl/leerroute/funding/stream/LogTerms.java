package nl.leerroute.funding.stream;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.ledger.Terms;

/** Terms of a pot in the words that services share, and back. */
final class LogTerms {

  private LogTerms() {}

  static PotRequested.Terms write(Terms terms) {
    return new PotRequested.Terms(
        PotRequested.Division.valueOf(terms.division().name()),
        terms.ceilingCents(),
        terms.lanes().entrySet().stream()
            .map(
                lane ->
                    new PotRequested.Lane(
                        lane.getKey(),
                        lane.getValue().opens(),
                        lane.getValue().closes().orElse(null),
                        Numbers.orNull(lane.getValue().ceilingCents())))
            .toList(),
        terms.reserveFor().toSeconds(),
        terms.claimWithin().toSeconds(),
        terms.objectWithin().toSeconds(),
        terms.waitingEnds().orElse(null),
        terms.commitment());
  }

  static Terms read(PotRequested.Terms terms) {
    NavigableMap<String, Terms.LaneTerms> lanes = new TreeMap<>();
    terms
        .lanes()
        .forEach(
            lane ->
                lanes.put(
                    lane.windowId(),
                    new Terms.LaneTerms(
                        lane.opens(),
                        Optional.ofNullable(lane.closes()),
                        Numbers.optional(lane.ceilingCents()))));
    return new Terms(
        Division.valueOf(terms.division().name()),
        terms.ceilingCents(),
        lanes,
        Duration.ofSeconds(terms.reserveSeconds()),
        Duration.ofSeconds(terms.claimSeconds()),
        Duration.ofSeconds(terms.objectSeconds()),
        Optional.ofNullable(terms.waitingEnds()),
        terms.commitment());
  }
}
