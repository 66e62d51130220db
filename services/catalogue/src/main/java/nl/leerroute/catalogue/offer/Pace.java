package nl.leerroute.catalogue.offer;

/** Whether a group sets the pace or the participant does. */
public enum Pace {
  FIXED,
  OWN
}
