package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * Whether an offer can be taken once what it asks has been learned step by step, so that no two
 * only wait for each other, and on which of its runs. No run is dropped that a timetable could
 * hold.
 */
final class Preparing {

  private final FirstDays firstDays;
  private final int mostSteps;

  Preparing(FirstDays firstDays, int mostSteps) {
    this.firstDays = firstDays;
    this.mostSteps = mostSteps;
  }

  /** With the runs that do not start too soon; empty: there is none. */
  Optional<Fitting> inTime(Fitting fits) {
    if (fits.asksTheUnknown()) {
      return Optional.empty();
    }
    if (fits.needs().isEmpty()) {
      return Optional.of(fits);
    }
    List<Run> runs = fits.runs().stream().filter(run -> isInTime(run, fits)).toList();
    return runs.isEmpty() ? Optional.empty() : Optional.of(fits.on(runs));
  }

  private boolean isInTime(Run run, Fitting fits) {
    int day = run.free() ? FirstDays.NEVER - 1 : run.earliest();
    for (Need need : fits.needs()) {
      if (!firstDays.isMetBy(day, need, mostSteps - 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Why an offer cannot be prepared for: the needs that nobody within reach meets; or its runs,
   * which all start too soon; or all its needs, where the way there has too many steps.
   */
  List<Barrier> barriers(Fitting fits) {
    List<Need> open =
        fits.needs().stream()
            .filter(need -> firstDays.of(need, mostSteps) == FirstDays.NEVER)
            .toList();
    if (!open.isEmpty() || fits.asksTheUnknown()) {
      return barriers(fits.offer(), open);
    }
    int from = firstDays.of(fits, mostSteps);
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
