package nl.leerroute.intake.answer;

/** How a skill is shown, weakest first. */
public enum Evidence {
  CLAIMED,
  EXPERIENCE,
  CERTIFICATE,
  VALIDATED
}
