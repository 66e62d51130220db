package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** A ledger while entries are folded into it. */
final class OpenPot {

  private final String id;
  private final NavigableMap<String, Lane> lanes;
  private final Set<Work> work = EnumSet.noneOf(Work.class);
  private Optional<Terms> terms;
  private long offset;
  private long turn;
  private Instant time;
  private long arrivals;
  private String chain;
  private Line reservations;
  private Line grants;
  private boolean dry;
  private Optional<String> seed;

  OpenPot(Pot pot) {
    id = pot.id();
    lanes = new TreeMap<>(pot.lanes());
    work.addAll(pot.work());
    terms = pot.terms();
    offset = pot.offset();
    turn = pot.turn();
    time = pot.time();
    arrivals = pot.arrivals();
    chain = pot.chain();
    reservations = pot.reservations();
    grants = pot.grants();
    dry = pot.dry();
    seed = pot.seed();
  }

  Pot closed() {
    return new Pot(
        id,
        terms,
        offset,
        turn,
        time,
        arrivals,
        chain,
        lanes,
        reservations,
        grants,
        dry,
        work,
        seed);
  }

  String id() {
    return id;
  }

  long turn() {
    return turn;
  }

  Instant time() {
    return time;
  }

  Optional<Terms> terms() {
    return terms;
  }

  /** Terms that must have been set, because there are applications. */
  Terms agreed() {
    return terms.orElseThrow();
  }

  void under(Terms next) {
    terms = Optional.of(next);
    next.lanes().keySet().forEach(lane -> lanes.putIfAbsent(lane, lane(lane)));
  }

  /** The clock of the log: a time before the last one counts as the last one. */
  void at(Instant now) {
    time = now.isAfter(time) ? now : time;
  }

  void folded(long entry) {
    offset = entry + 1;
    turn++;
  }

  void worked() {
    turn++;
  }

  long arrive(String link) {
    chain = link;
    return arrivals++;
  }

  long arrivals() {
    return arrivals;
  }

  String chain() {
    return chain;
  }

  NavigableMap<String, Lane> lanes() {
    return lanes;
  }

  Lane lane(String name) {
    Lane lane = lanes.get(name);
    return lane == null ? Lane.named(id + "/" + name + "/arrived") : lane;
  }

  void put(String name, Lane lane) {
    lanes.put(name, lane);
  }

  long left() {
    return terms.map(Terms::ceilingCents).orElse(0L)
        - lanes.values().stream().mapToLong(Lane::used).sum();
  }

  /** How much of the pot the window may still take. */
  long room(String lane) {
    OptionalLong ceiling = ceiling(lane);
    return ceiling.isPresent() ? ceiling.getAsLong() - lane(lane).used() : Long.MAX_VALUE;
  }

  OptionalLong ceiling(String lane) {
    return terms
        .flatMap(all -> Optional.ofNullable(all.lanes().get(lane)))
        .map(Terms.LaneTerms::ceilingCents)
        .orElse(OptionalLong.empty());
  }

  /** More than there ever is: it would stand at the head of a line for ever. */
  boolean neverFits(String lane, long cents) {
    OptionalLong ceiling = ceiling(lane);
    return cents > agreed().ceilingCents() || (ceiling.isPresent() && cents > ceiling.getAsLong());
  }

  /** Whether lines are served now: from the start, or once the order is known. */
  boolean serves() {
    return terms.filter(all -> !all.division().afterClosing() || seed.isPresent()).isPresent();
  }

  Optional<String> seed() {
    return seed;
  }

  void drawn(String drawn) {
    seed = Optional.of(drawn);
  }

  boolean dry() {
    return dry;
  }

  void dry(boolean now) {
    dry = now;
  }

  Line reservations() {
    return reservations;
  }

  void reservations(Line next) {
    reservations = next;
  }

  Line grants() {
    return grants;
  }

  void grants(Line next) {
    grants = next;
  }

  boolean somebodyWaits() {
    return lanes.values().stream().anyMatch(lane -> !lane.waiting().empty());
  }

  boolean busy() {
    return !work.isEmpty();
  }

  void begin(Work more) {
    work.add(more);
  }

  void finish(Work done) {
    work.remove(done);
  }
}
