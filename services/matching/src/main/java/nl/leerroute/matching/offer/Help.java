package nl.leerroute.matching.offer;

/** What helps somebody to take part. */
public enum Help {
  CHILDCARE,
  LANGUAGE_HELP,
  STEP_FREE,
  DIGITAL_HELP
}
