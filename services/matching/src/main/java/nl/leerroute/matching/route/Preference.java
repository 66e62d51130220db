package nl.leerroute.matching.route;

/** Which of two ways to pay for the same steps is the better one. */
public enum Preference {
  /** Least at worst, then least at best. */
  CERTAIN_MONEY,
  /** Least at best, then least at worst. */
  ALL_MONEY
}
