package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;

/**
 * On which days steps start and end, and until when one can enrol for all of them: thousands of
 * steps that have few different days. Not before the day on which they were looked at.
 */
public final class DaysAhead {

  private final LocalDate asOf;
  private final int today;
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();
  private final List<Offer> offers = new ArrayList<>();
  private int turn = Integer.MAX_VALUE;

  public DaysAhead(LocalDate asOf) {
    this.asOf = asOf;
    this.today = Math.toIntExact(asOf.toEpochDay());
  }

  /** An offer on the first day of each of these runs. */
  void add(Offer offer, Collection<Run> runs) {
    offers.add(offer);
    for (Run run : runs) {
      add(run, run.earliest(), run.earliest() + offer.days() - 1);
    }
  }

  public void add(Step step) {
    offers.add(step.offer());
    add(
        step.run(),
        Math.toIntExact(step.start().toEpochDay()),
        Math.toIntExact(step.end().toEpochDay()));
  }

  private void add(Run run, int start, int end) {
    starts.set(Math.max(0, start - today));
    ends.set(Math.max(0, end - today));
    Optional<Offering> dated = run.free() ? Optional.empty() : run.offering();
    LocalDate next =
        dated.map(Offering::lastDayToEnrol).orElseGet(() -> Weeks.freeStartMovesOn(asOf));
    int day = Math.toIntExact(next.toEpochDay()) + (dated.isPresent() ? 1 : 0);
    if (day > today) {
      turn = Math.min(turn, day);
    }
  }

  /** These and those, seen on the same day. */
  public DaysAhead and(DaysAhead those) {
    DaysAhead all = new DaysAhead(asOf);
    for (DaysAhead each : List.of(this, those)) {
      all.starts.or(each.starts);
      all.ends.or(each.ends);
      all.offers.addAll(each.offers);
      all.turn = Math.min(all.turn, each.turn);
    }
    return all;
  }

  /** Ascending. */
  public Stream<LocalDate> starts() {
    return starts.stream().mapToObj(asOf::plusDays);
  }

  /** Ascending. */
  public Stream<LocalDate> ends() {
    return ends.stream().mapToObj(asOf::plusDays);
  }

  /** The first day on which one can no longer enrol for a step, or a free start moves on. */
  public Optional<LocalDate> turn() {
    return turn == Integer.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(turn));
  }

  /** Of all steps, some more than once. */
  public List<Offer> offers() {
    return offers;
  }
}
