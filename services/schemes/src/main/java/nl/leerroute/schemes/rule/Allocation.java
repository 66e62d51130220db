package nl.leerroute.schemes.rule;

/** How money is divided among those who ask for it. */
public enum Allocation {
  /** Whoever meets the conditions gets it. */
  RIGHT,
  FIRST_COME,
  BALLOT,
  PRO_RATA,
  RANKING,
  DISCRETION,
  /** Our sources do not say. */
  UNKNOWN
}
