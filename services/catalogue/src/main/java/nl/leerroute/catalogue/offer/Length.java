package nl.leerroute.catalogue.offer;

/** Kort: no recognised diploma. Lang: a recognised diploma. */
public enum Length {
  SHORT,
  LONG
}
