package nl.leerroute.catalogue.offer;

/** How one learns. */
public enum Form {
  CLASSROOM,
  BLENDED,
  ONLINE,
  WORKPLACE
}
