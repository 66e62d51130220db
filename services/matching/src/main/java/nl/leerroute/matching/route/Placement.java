package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A candidate on one of its runs with its first day.
 *
 * @param start in days since 1 January 1970
 */
record Placement(Candidate candidate, Run run, int start) implements Comparable<Placement> {

  private static final Comparator<Placement> BY_START =
      Comparator.comparingInt(Placement::start)
          .thenComparingInt(placement -> placement.candidate().number());

  /** The last day. */
  int end() {
    return start + candidate.days() - 1;
  }

  Step step() {
    return new Step(candidate.offer(), run, LocalDate.ofEpochDay(start));
  }

  boolean isUnderWayOn(int day) {
    return start <= day && day <= end();
  }

  @Override
  public int compareTo(Placement other) {
    return BY_START.compare(this, other);
  }
}
