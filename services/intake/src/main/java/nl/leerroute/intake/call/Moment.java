package nl.leerroute.intake.call;

/** When a call suits somebody. */
public enum Moment {
  MORNING,
  AFTERNOON,
  EVENING
}
