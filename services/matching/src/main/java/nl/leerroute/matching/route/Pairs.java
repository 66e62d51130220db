package nl.leerroute.matching.route;

import java.util.Arrays;

/** When two candidates can both have ended at the soonest, each pair worked out once. */
final class Pairs {

  /** There is no timetable with both. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final int FEW = 64;

  private final Agenda agenda;

  /** By number of a candidate, its place among those that somebody asked about; 0: nobody did. */
  private final int[] places;

  /** By the lesser and the greater place; 0: not worked out yet. */
  private int[][] ends = new int[FEW][0];

  private int asked;

  Pairs(Problem problem) {
    this.agenda = Agenda.withoutNeeds(problem);
    this.places = new int[problem.candidates().size()];
  }

  /** What they need is taken to be known. */
  int endOf(Candidate one, Candidate other) {
    int first = place(one);
    int second = place(other);
    int least = Math.min(first, second);
    int most = Math.max(first, second);
    if (ends[least].length <= most) {
      ends[least] = Arrays.copyOf(ends[least], Math.max(FEW, 2 * most));
    }
    int end = ends[least][most];
    if (end == 0) {
      end = Math.min(inOrder(one, other), inOrder(other, one));
      ends[least][most] = end;
    }
    return end;
  }

  private int place(Candidate candidate) {
    int place = places[candidate.number()];
    if (place == 0) {
      place = ++asked;
      places[candidate.number()] = place;
      if (place == ends.length) {
        int[][] more = Arrays.copyOf(ends, 2 * place);
        Arrays.fill(more, place, more.length, new int[0]);
        ends = more;
      }
    }
    return place;
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
