package nl.leerroute.catalogue.browsing;

/** What comes first. Of equals the one that starts soonest, then an order that favours nobody. */
public enum Sort {
  /** What fits the words best; without words the soonest. */
  BEST,
  SOONEST,
  CHEAPEST,
  /** Lessons nearby first; what needs no travel comes after them. */
  NEAREST
}
