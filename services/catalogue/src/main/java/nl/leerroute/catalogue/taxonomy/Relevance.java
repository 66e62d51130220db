package nl.leerroute.catalogue.taxonomy;

/** How much an occupation asks a skill. */
public enum Relevance {
  ESSENTIAL,
  OPTIONAL
}
