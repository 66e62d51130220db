package nl.leerroute.schemes.condition;

/** A day that matters in the life of an application. */
public enum Moment {
  APPLICATION,
  START,
  END,
  /** The invoice or the proof is handed in. */
  CLAIM,
  /** The window or the scheme closes for applications. */
  CLOSE
}
