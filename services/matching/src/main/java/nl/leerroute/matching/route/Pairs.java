package nl.leerroute.matching.route;

import java.util.Arrays;

/** When two candidates can both have ended at the soonest, each pair worked out once. */
final class Pairs {

  /** There is no timetable with both. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final int[] NOTHING = {};

  private final Agenda agenda;

  /** By the lesser and the greater number; 0: not worked out yet. */
  private final int[][] ends;

  Pairs(Problem problem) {
    this.agenda = Agenda.withoutNeeds(problem);
    this.ends = new int[problem.candidates().size()][];
    Arrays.fill(ends, NOTHING);
  }

  /** What they need is taken to be known. */
  int endOf(Candidate one, Candidate other) {
    return one.number() < other.number() ? known(one, other) : known(other, one);
  }

  private int known(Candidate first, Candidate second) {
    int[] row = ends[first.number()];
    if (row.length == 0) {
      row = new int[ends.length];
      ends[first.number()] = row;
    }
    int end = row[second.number()];
    if (end == 0) {
      end = Math.min(inOrder(first, second), inOrder(second, first));
      row[second.number()] = end;
    }
    return end;
  }

  private int inOrder(Candidate first, Candidate second) {
    int soonest = NEVER;
    for (Run run : first.runs()) {
      if (agenda.add(first, run)) {
        for (Run next : second.runs()) {
          if (agenda.add(second, next)) {
            soonest = Math.min(soonest, agenda.end());
            agenda.removeLast();
          }
        }
        agenda.removeLast();
      }
    }
    return soonest;
  }
}
