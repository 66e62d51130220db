package nl.leerroute.matching.route;

import java.util.List;

/**
 * When a next step can start beside those already placed.
 *
 * @param knownFrom the first day on which each need is known
 */
@SuppressWarnings("ArrayRecordComponent")
record Timetable(List<Placement> placed, int weeklyHours, int[] knownFrom) {

  static final int NEVER = Integer.MAX_VALUE;

  /** The first possible day; {@link #NEVER} when there is none. */
  int start(Candidate candidate, Run run) {
    int known = knownFrom(candidate);
    if (known == NEVER || candidate.hoursPerWeek() > weeklyHours) {
      return NEVER;
    }
    if (!run.free()) {
      return known <= run.earliest() && hasHours(candidate, run.earliest())
          ? run.earliest()
          : NEVER;
    }
    int day = Weeks.mondayFrom(Math.max(run.earliest(), known));
    while (!hasHours(candidate, day)) {
      day = Weeks.mondayFrom(nextEnd(day) + 1);
    }
    return day;
  }

  private int knownFrom(Candidate candidate) {
    int[] latest = {0};
    candidate.needs().forEach(need -> latest[0] = Math.max(latest[0], knownFrom[need]));
    return latest[0];
  }

  /** Hours are asked most on the first day, or on a day on which another step starts. */
  private boolean hasHours(Candidate candidate, int from) {
    int until = from + candidate.days() - 1;
    if (load(from) + candidate.hoursPerWeek() > weeklyHours) {
      return false;
    }
    for (Placement other : placed) {
      if (from < other.start()
          && other.start() <= until
          && load(other.start()) + candidate.hoursPerWeek() > weeklyHours) {
        return false;
      }
    }
    return true;
  }

  private int load(int day) {
    int hours = 0;
    for (Placement other : placed) {
      if (other.isUnderWayOn(day)) {
        hours += other.candidate().hoursPerWeek();
      }
    }
    return hours;
  }

  private int nextEnd(int day) {
    int next = NEVER - 1;
    for (Placement other : placed) {
      if (other.end() >= day) {
        next = Math.min(next, other.end());
      }
    }
    return next;
  }
}
