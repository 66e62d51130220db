package nl.leerroute.funding.window;

/** How a window stands. */
public enum Status {
  PLANNED,
  OPEN,
  SCARCE,
  EXHAUSTED,
  CLOSED
}
