package nl.leerroute.catalogue.offer;

/** Highest diploma, in the Dutch levels, lowest first. */
public enum Education {
  NONE,
  PRIMARY,
  LOWER_SECONDARY,
  MBO_1,
  MBO_2,
  MBO_3,
  MBO_4,
  UPPER_SECONDARY,
  AD,
  HBO_BACHELOR,
  ACADEMIC
}
