package nl.leerroute.intake.answer;

/** What makes it easier to take part; nobody is asked why. */
public enum Help {
  CHILDCARE,
  LANGUAGE_HELP,
  /** A building without stairs or thresholds. */
  STEP_FREE,
  DIGITAL_HELP
}
