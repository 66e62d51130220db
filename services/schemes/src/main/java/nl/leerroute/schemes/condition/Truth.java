package nl.leerroute.schemes.condition;

/** Yes, no, or not known: what is not known never counts as no. */
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
