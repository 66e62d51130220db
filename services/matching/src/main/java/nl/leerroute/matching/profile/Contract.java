package nl.leerroute.matching.profile;

/** Kind of employment contract. */
public enum Contract {
  PERMANENT,
  TEMPORARY,
  AGENCY,
  ON_CALL
}
