package nl.leerroute.matching.offer;

/** How one takes part. */
public enum Form {
  CLASSROOM,
  BLENDED,
  ONLINE,
  WORKPLACE
}
