package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * Which offers can be taken once what they ask has been learned step by step, so that no two only
 * wait for each other, and on which of their runs.
 *
 * <p>The hours that steps share are left out of account: no run is dropped that a timetable could
 * hold.
 */
final class Preparing {

  private final NavigableMap<Integer, Prepared> prepared;

  /**
   * @param offer with the runs that do not start too soon, at least one
   * @param doneBy the first day after its earliest end, in days since 1 January 1970
   */
  private record Prepared(Fitting offer, int doneBy) {}

  /**
   * @param fitting by number
   */
  Preparing(NavigableMap<Integer, Fitting> fitting, int mostSteps) {
    this.prepared = new TreeMap<>();
    for (int level = 0; level < mostSteps; level++) {
      List<Prepared> before = List.copyOf(prepared.values());
      fitting.forEach((number, fits) -> prepare(number, fits, before));
    }
  }

  private void prepare(int number, Fitting fits, List<Prepared> before) {
    OptionalInt known = knownFrom(fits, before);
    if (known.isEmpty() || fits.asksTheUnknown()) {
      return;
    }
    List<Run> runs =
        fits.runs().stream().filter(run -> run.isStillAheadOn(known.getAsInt())).toList();
    runs.stream()
        .mapToInt(run -> run.firstStartFrom(known.getAsInt()))
        .min()
        .ifPresent(
            start ->
                prepared.put(
                    number, new Prepared(fits.on(runs), start + fits.offer().offer().days())));
  }

  /** The first day on which all needs can be met, 0 without any; empty: never. */
  private static OptionalInt knownFrom(Fitting fits, Collection<Prepared> before) {
    int latest = 0;
    for (Need need : fits.needs()) {
      OptionalInt first =
          before.stream()
              .filter(giver -> giver.offer().gives(need))
              .mapToInt(Prepared::doneBy)
              .min();
      if (first.isEmpty()) {
        return first;
      }
      latest = Math.max(latest, first.getAsInt());
    }
    return OptionalInt.of(latest);
  }

  boolean isInTimeFor(int number) {
    return prepared.containsKey(number);
  }

  /** By number. */
  List<Fitting> inTime() {
    return prepared.values().stream().map(Prepared::offer).toList();
  }

  /**
   * Why an offer cannot be prepared for: the needs that nobody within reach meets; or its runs,
   * which all start too soon; or all its needs, where the way there has too many steps.
   */
  List<Barrier> barriers(Fitting fits) {
    List<Need> open =
        fits.needs().stream()
            .filter(need -> inTime().stream().noneMatch(giver -> giver.gives(need)))
            .toList();
    if (!open.isEmpty() || fits.asksTheUnknown()) {
      return barriers(fits.offer(), open);
    }
    int known = knownFrom(fits, prepared.values()).orElseThrow();
    return fits.runs().stream().anyMatch(run -> run.isStillAheadOn(known))
        ? barriers(fits.offer(), fits.needs())
        : List.of(
            new Barrier.TooSoon(LocalDate.ofEpochDay(known), barriers(fits.offer(), fits.needs())));
  }

  static List<Barrier> barriers(Described offer, Collection<Need> needs) {
    List<Integer> skills = new ArrayList<>();
    List<Barrier> barriers = new ArrayList<>();
    for (Need need : needs) {
      switch (need) {
        case Need.Skill(int skill) -> skills.add(skill);
        case Need.Diploma(var level) -> barriers.add(new Barrier.Diploma(level));
      }
    }
    if (!skills.isEmpty() || offer.requiresUnknown()) {
      barriers.addFirst(new Barrier.Before(List.copyOf(skills)));
    }
    return List.copyOf(barriers);
  }
}
