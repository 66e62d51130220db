package nl.leerroute.matching.offer;

/** When in the week the lessons are. */
public enum DayPart {
  DAY,
  EVENING,
  WEEKEND
}
