package nl.leerroute.catalogue.offer;

/** When lessons are. */
public enum DayPart {
  DAY,
  EVENING,
  WEEKEND
}
