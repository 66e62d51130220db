package nl.leerroute.matching.route;

import java.util.Arrays;
import java.util.List;

/**
 * Everything a search may look at.
 *
 * @param candidates by number
 * @param lacks what each line of the gap lacks, in millionths of the goal
 * @param needs how many different needs the candidates have
 * @param weeklyHours most hours in any week
 * @param budget most to pay at best, in cents
 * @param mostSteps longest route
 * @param lackMicro what all lines lack together
 * @param elsewhere needs that others may meet who are not among the candidates and close nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Problem(
    List<Candidate> candidates,
    int[] lacks,
    int needs,
    int weeklyHours,
    long budget,
    int mostSteps,
    Purse purse,
    int lackMicro,
    Bits elsewhere) {

  /** What a step must add to be worth its trouble, in millionths of the goal. */
  static final int STEP_COUNTS_FROM = 30_000;

  Problem(
      List<Candidate> candidates,
      int[] lacks,
      int needs,
      int weeklyHours,
      long budget,
      int mostSteps,
      Purse purse) {
    this(
        candidates,
        lacks,
        needs,
        weeklyHours,
        budget,
        mostSteps,
        purse,
        Arrays.stream(lacks).sum(),
        Bits.NONE);
  }

  /** The same where others may meet the needs. */
  Problem beside(Bits others) {
    return new Problem(
        candidates, lacks, needs, weeklyHours, budget, mostSteps, purse, lackMicro, others);
  }

  /** The same with other money. */
  Problem with(Purse other) {
    return new Problem(candidates, lacks, needs, weeklyHours, budget, mostSteps, other)
        .beside(elsewhere);
  }

  /** How far a route that adds {@code worth} climbs: see {@link Rung}. */
  int rung(int worth) {
    return Rung.reached(worth, lackMicro);
  }
}
