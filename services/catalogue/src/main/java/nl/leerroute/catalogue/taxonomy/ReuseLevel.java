package nl.leerroute.catalogue.taxonomy;

/** ESCO's reuse level: how far a skill carries over to other work, farthest first. */
public enum ReuseLevel {
  TRANSVERSAL,
  CROSS_SECTOR,
  SECTOR_SPECIFIC,
  OCCUPATION_SPECIFIC
}
