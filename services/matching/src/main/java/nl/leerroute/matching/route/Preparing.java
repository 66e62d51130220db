package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * Which offers can be taken once what they ask has been learned step by step, so that no two only
 * wait for each other, and on which of their runs.
 *
 * <p>The hours that steps share are left out of account: no run is dropped that a timetable could
 * hold.
 */
final class Preparing {

  private final NavigableMap<Integer, Prepared> prepared = new TreeMap<>();

  /** The first day on which each need can be met, in days since 1 January 1970. */
  private final Map<Need, Integer> known = new HashMap<>();

  /**
   * @param offer with the runs that do not start too soon, at least one
   * @param doneBy the first day after its earliest end, in days since 1 January 1970
   */
  private record Prepared(Fitting offer, int doneBy) {}

  /**
   * @param fitting by number
   * @param givers numbers of the offers that may meet a need
   */
  Preparing(
      NavigableMap<Integer, Fitting> fitting, int mostSteps, Function<Need, IntStream> givers) {
    Set<Need> asked = new HashSet<>();
    fitting.values().forEach(fits -> asked.addAll(fits.needs()));
    for (int level = 0; level < mostSteps; level++) {
      fitting.forEach(this::prepare);
      for (Need need : asked) {
        givers.apply(need).forEach(number -> meet(need, number));
      }
    }
  }

  private void prepare(int number, Fitting fits) {
    OptionalInt from = knownFrom(fits);
    if (from.isEmpty() || fits.asksTheUnknown()) {
      return;
    }
    List<Run> runs =
        fits.runs().stream().filter(run -> run.isStillAheadOn(from.getAsInt())).toList();
    runs.stream()
        .mapToInt(run -> run.firstStartFrom(from.getAsInt()))
        .min()
        .ifPresent(
            start ->
                prepared.put(
                    number, new Prepared(fits.on(runs), start + fits.offer().offer().days())));
  }

  private void meet(Need need, int number) {
    Prepared giver = prepared.get(number);
    if (giver != null && giver.offer().gives(need)) {
      known.merge(need, giver.doneBy(), Math::min);
    }
  }

  /** The first day on which all needs can be met, 0 without any; empty: never. */
  private OptionalInt knownFrom(Fitting fits) {
    int latest = 0;
    for (Need need : fits.needs()) {
      Integer first = known.get(need);
      if (first == null) {
        return OptionalInt.empty();
      }
      latest = Math.max(latest, first);
    }
    return OptionalInt.of(latest);
  }

  boolean isInTimeFor(int number) {
    return prepared.containsKey(number);
  }

  /** By number. */
  NavigableMap<Integer, Fitting> inTime() {
    NavigableMap<Integer, Fitting> inTime = new TreeMap<>();
    prepared.forEach((number, each) -> inTime.put(number, each.offer()));
    return inTime;
  }

  /**
   * Why an offer cannot be prepared for: the needs that nobody within reach meets; or its runs,
   * which all start too soon; or all its needs, where the way there has too many steps.
   */
  List<Barrier> barriers(Fitting fits) {
    List<Need> open = fits.needs().stream().filter(need -> !known.containsKey(need)).toList();
    if (!open.isEmpty() || fits.asksTheUnknown()) {
      return barriers(fits.offer(), open);
    }
    int from = knownFrom(fits).orElseThrow();
    return fits.runs().stream().anyMatch(run -> run.isStillAheadOn(from))
        ? barriers(fits.offer(), fits.needs())
        : List.of(
            new Barrier.TooSoon(LocalDate.ofEpochDay(from), barriers(fits.offer(), fits.needs())));
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
