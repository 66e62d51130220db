package nl.leerroute.intake.journey;

/** What learning brought somebody, in the person's own words. */
public enum Gain {
  BETTER_WORK,
  NEW_TASKS,
  MORE_PAY,
  JOB_FOUND,
  CONFIDENCE,
  /** More turnover in an own business. */
  TURNOVER,
  /** More customers of an own business. */
  CUSTOMERS,
  /** Nothing, so far. */
  NOTHING
}
