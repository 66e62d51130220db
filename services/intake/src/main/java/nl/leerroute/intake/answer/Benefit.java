package nl.leerroute.intake.answer;

/** Whether somebody pays the person a benefit, and whether that person was asked about learning. */
public enum Benefit {
  NONE,
  RECEIVED,
  ASKED
}
