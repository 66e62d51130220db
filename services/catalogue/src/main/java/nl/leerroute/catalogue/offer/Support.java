package nl.leerroute.catalogue.offer;

/** What helps somebody to take part. */
public enum Support {
  CHILDCARE,
  LANGUAGE_HELP,
  WHEELCHAIR,
  DIGITAL_HELP
}
