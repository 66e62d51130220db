package nl.leerroute.intake.answer;

/** Who arranges training at a firm. */
public enum Arranging {
  OWNER,
  MANAGER,
  OFFICE,
  HR,
  NOBODY
}
