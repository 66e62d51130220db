package nl.leerroute.catalogue.offer;

/** For work, or for oneself. */
public enum Purpose {
  VOCATIONAL,
  PERSONAL
}
