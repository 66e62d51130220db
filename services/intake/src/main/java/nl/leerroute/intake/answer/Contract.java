package nl.leerroute.intake.answer;

/** How somebody is employed. */
public enum Contract {
  PERMANENT,
  TEMPORARY,
  AGENCY,
  ON_CALL
}
