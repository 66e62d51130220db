package nl.leerroute.schemes.rule;

/** When applications are taken. */
public enum Opening {
  /** On every day that the version holds. */
  WHOLE_PERIOD,
  /** In windows, each with its own money. */
  WINDOWS
}
