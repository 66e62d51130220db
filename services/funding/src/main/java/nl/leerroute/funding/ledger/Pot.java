package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The ledger of a pot: all that is needed to go on, small however many people ask.
 *
 * @param offset of the next entry in the log that is not folded yet
 * @param turn counts what was folded and worked off; every state of a ledger has its own
 * @param time by the clock of the log, which never goes back here
 * @param arrivals how many have asked
 * @param chain link of the one who came last
 * @param dry somebody waits because the pot itself has too little, so nobody may pass
 * @param seed of the draw, once it is made
 */
public record Pot(
    String id,
    Optional<Terms> terms,
    long offset,
    long turn,
    Instant time,
    long arrivals,
    String chain,
    NavigableMap<String, Lane> lanes,
    Line reservations,
    Line grants,
    boolean dry,
    Set<Work> work,
    Optional<String> seed) {

  public Pot {
    lanes = Collections.unmodifiableNavigableMap(new TreeMap<>(lanes));
    EnumSet<Work> ordered = EnumSet.noneOf(Work.class);
    ordered.addAll(work);
    work = Collections.unmodifiableSet(ordered);
  }

  /** Nothing was ever said or asked. */
  public static Pot unknown(String id) {
    return new Pot(
        id,
        Optional.empty(),
        0,
        0,
        Instant.EPOCH,
        0,
        "",
        new TreeMap<>(),
        Line.named(id + "/reserved"),
        Line.named(id + "/granted"),
        false,
        Set.of(),
        Optional.empty());
  }

  public long committed() {
    return lanes.values().stream().mapToLong(Lane::committed).sum();
  }

  public long spent() {
    return lanes.values().stream().mapToLong(Lane::spent).sum();
  }

  public long ceiling() {
    return terms.map(Terms::ceilingCents).orElse(0L);
  }

  public long left() {
    return ceiling() - committed() - spent();
  }

  public boolean somebodyWaits() {
    return lanes.values().stream().anyMatch(lane -> !lane.waiting().empty());
  }

  /** Most that the window may take in all. */
  public long ceilingOf(String window) {
    return terms
        .flatMap(all -> Optional.ofNullable(all.lanes().get(window)))
        .map(lane -> lane.ceilingCents().orElse(ceiling()))
        .map(own -> Math.min(own, ceiling()))
        .orElse(0L);
  }

  /** What the window may take still. */
  public long leftFor(String window) {
    Lane lane = lanes.get(window);
    return lane == null ? 0 : Math.min(left(), ceilingOf(window) - lane.used());
  }

  /** How many stand in line, some of whom may have left it. */
  public long waiting() {
    return lanes.values().stream().mapToLong(lane -> lane.waiting().length()).sum();
  }

  /** How many of the window's line were served or left. */
  public long servedIn(String window) {
    Lane lane = lanes.get(window);
    return lane == null ? 0 : lane.waiting().head();
  }

  public boolean waits(String window) {
    Lane lane = lanes.get(window);
    return lane != null && !lane.waiting().empty();
  }

  /** Everybody who could ask has asked, and the order is not made yet. */
  public boolean awaitsDivisionAt(Instant now) {
    return seed.isEmpty()
        && terms.filter(all -> all.division().afterClosing() && all.closedAt(now)).isPresent();
  }

  /** Something has lapsed, or waiting is over. */
  public boolean hasSomethingDueAt(Instant now) {
    boolean waitingIsOver =
        terms.flatMap(Terms::waitingEnds).filter(end -> !now.isBefore(end)).isPresent()
            && somebodyWaits();
    return waitingIsOver || reservations.dueAt(now) || grants.dueAt(now);
  }
}
