package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A timetable in the making: steps in the order of their starts, immutable.
 *
 * <p>A step on a free run starts on the first Monday on which the person knows what it needs and
 * has the hours. Every timetable is therefore made in one order only, and of all timetables those
 * are made in which no free step could start earlier with the others as they are.
 */
record Draft(Problem problem, List<Placement> placements) {

  static Draft empty(Problem problem) {
    return new Draft(problem, List.of());
  }

  /** This draft with one step more; empty when it does not fit or belongs earlier in the order. */
  Optional<Draft> with(Candidate candidate, Run run) {
    int start = new Timetable(placements, problem.weeklyHours(), knownFrom()).start(candidate, run);
    if (start == Timetable.NEVER) {
      return Optional.empty();
    }
    Placement next = new Placement(candidate, run, start);
    if (!placements.isEmpty() && next.compareTo(placements.getLast()) < 0) {
      return Optional.empty();
    }
    List<Placement> more = new ArrayList<>(placements);
    more.add(next);
    return Optional.of(new Draft(problem, more));
  }

  boolean has(Candidate candidate) {
    for (Placement placed : placements) {
      if (placed.candidate().number() == candidate.number()) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return placements.size();
  }

  /** In the order of their starts. */
  List<Step> steps() {
    return placements.stream().map(Placement::step).toList();
  }

  /** The step with the latest start. */
  Step lastStep() {
    return placements.getLast().step();
  }

  /** The last day of all. */
  int end() {
    int end = 0;
    for (Placement placed : placements) {
      end = Math.max(end, placed.end());
    }
    return end;
  }

  /** The longest distance. */
  int kilometres() {
    int kilometres = 0;
    for (Placement placed : placements) {
      kilometres = Math.max(kilometres, placed.run().kilometres());
    }
    return kilometres;
  }

  private int[] knownFrom() {
    int[] known = new int[problem.needs()];
    Arrays.fill(known, Timetable.NEVER);
    for (Placement placed : placements) {
      placed
          .candidate()
          .gives()
          .forEach(need -> known[need] = Math.min(known[need], placed.end() + 1));
    }
    return known;
  }
}
