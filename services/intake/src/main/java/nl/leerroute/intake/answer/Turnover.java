package nl.leerroute.intake.answer;

/**
 * Turnover in a year, or the balance total where that is lower, by the limits of the European
 * definition of small and medium-sized enterprises (Recommendation 2003/361/EC, annex, article 2).
 */
public enum Turnover {
  /** At most 10 million euro. */
  SMALL,
  /** At most 50 million euro, or a balance total of at most 43 million. */
  MEDIUM,
  LARGE
}
