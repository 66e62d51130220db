package nl.leerroute.matching.route;

import java.time.LocalDate;

/**
 * A candidate on one of its runs with its first day.
 *
 * @param start in days since 1 January 1970
 */
record Placement(Candidate candidate, Run run, int start) implements Comparable<Placement> {

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

  /** By start. */
  @Override
  public int compareTo(Placement other) {
    return start == other.start
        ? Integer.compare(candidate.number(), other.candidate.number())
        : Integer.compare(start, other.start);
  }
}
