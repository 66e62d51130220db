package nl.leerroute.gateway.advising;

/** What an adviser may see. */
public enum Purpose {
  ROUTES,
  /** The answers as well, to mend them together. */
  ANSWERS
}
