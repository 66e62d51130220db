package nl.leerroute.gateway.concepts;

/** What people look for. */
public enum Kind {
  OCCUPATION,
  SKILL
}
