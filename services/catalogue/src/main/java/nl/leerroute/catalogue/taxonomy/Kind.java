package nl.leerroute.catalogue.taxonomy;

/** What a concept is. */
public enum Kind {
  OCCUPATION,
  SKILL,
  GROUP
}
