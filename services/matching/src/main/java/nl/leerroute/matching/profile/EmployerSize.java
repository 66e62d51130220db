package nl.leerroute.matching.profile;

/** Persons working at the employer. */
public enum EmployerSize {
  UNDER_10,
  FROM_10_TO_49,
  FROM_50_TO_249,
  FROM_250
}
