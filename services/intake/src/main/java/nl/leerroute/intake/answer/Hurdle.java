package nl.leerroute.intake.answer;

/** What makes learning hard for somebody. */
public enum Hurdle {
  TIME,
  MONEY,
  CARE,
  LANGUAGE,
  READING,
  DIGITAL,
  TRAVEL,
  CONFIDENCE,
  /** Bad memories of school. */
  SCHOOL,
  /** Something of which nothing is said before it may be kept: health, debts, housing. */
  PERSONAL,
  /** Another problem is to be solved before anything is learned. */
  OTHER_FIRST
}
