package nl.leerroute.matching.route;

/**
 * A timetable in the making: steps in the order of their starts, added and removed at the end.
 *
 * <p>A step on a free run starts on the first Monday on which the person knows what it needs and
 * has the hours. Every timetable is therefore made in one order only, and of all timetables those
 * are made in which no free step could start earlier with the others as they are.
 */
final class Agenda {

  private static final int NEVER = Integer.MAX_VALUE;

  private final int weeklyHours;
  private final boolean needsCount;
  private final Placement[] placed;
  private int size;

  private Agenda(Problem problem, boolean needsCount) {
    this.weeklyHours = problem.weeklyHours();
    this.needsCount = needsCount;
    this.placed = new Placement[problem.mostSteps()];
  }

  static Agenda of(Problem problem) {
    return new Agenda(problem, true);
  }

  /** As if the person knew all that any candidate needs. */
  static Agenda withoutNeeds(Problem problem) {
    return new Agenda(problem, false);
  }

  /** False, and nothing changes, when the step does not fit or belongs earlier in the order. */
  boolean add(Candidate candidate, Run run) {
    int start = start(candidate, run);
    if (start == NEVER) {
      return false;
    }
    Placement next = new Placement(candidate, run, start);
    if (size > 0 && next.compareTo(placed[size - 1]) < 0) {
      return false;
    }
    placed[size++] = next;
    return true;
  }

  void removeLast() {
    size--;
  }

  Placement last() {
    return placed[size - 1];
  }

  int size() {
    return size;
  }

  boolean has(Candidate candidate) {
    for (int i = 0; i < size; i++) {
      if (placed[i].candidate().number() == candidate.number()) {
        return true;
      }
    }
    return false;
  }

  /** The last day of all. */
  int end() {
    int end = 0;
    for (int i = 0; i < size; i++) {
      end = Math.max(end, placed[i].end());
    }
    return end;
  }

  /** The longest distance. */
  int kilometres() {
    int kilometres = 0;
    for (int i = 0; i < size; i++) {
      kilometres = Math.max(kilometres, placed[i].run().kilometres());
    }
    return kilometres;
  }

  /** As it stands now. */
  Timetable timetable() {
    return Timetable.of(placed, size);
  }

  /** The first possible day; {@link #NEVER} when there is none. */
  private int start(Candidate candidate, Run run) {
    int known = needsCount ? knownFrom(candidate) : 0;
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

  /** The first day on which all that a candidate needs is known. */
  private int knownFrom(Candidate candidate) {
    int latest = 0;
    for (int need : candidate.needs().members()) {
      int first = NEVER;
      for (int i = 0; i < size; i++) {
        if (placed[i].candidate().gives().has(need)) {
          first = Math.min(first, placed[i].end() + 1);
        }
      }
      latest = Math.max(latest, first);
    }
    return latest;
  }

  /** Hours are asked most on the first day, or on a day on which another step starts. */
  private boolean hasHours(Candidate candidate, int from) {
    int until = from + candidate.days() - 1;
    int most = weeklyHours - candidate.hoursPerWeek();
    if (load(from) > most) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      int start = placed[i].start();
      if (from < start && start <= until && load(start) > most) {
        return false;
      }
    }
    return true;
  }

  private int load(int day) {
    int hours = 0;
    for (int i = 0; i < size; i++) {
      if (placed[i].isUnderWayOn(day)) {
        hours += placed[i].candidate().hoursPerWeek();
      }
    }
    return hours;
  }

  private int nextEnd(int day) {
    int next = NEVER - 1;
    for (int i = 0; i < size; i++) {
      int end = placed[i].end();
      if (end >= day) {
        next = Math.min(next, end);
      }
    }
    return next;
  }
}
