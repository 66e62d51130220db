package nl.leerroute.schemes.rule;

/** Who applies, who gains, who is paid: three different questions. */
public enum Party {
  WORKER,
  EMPLOYER,
  PARTNERSHIP,
  PROVIDER,
  ADVISER,
  SCHOOL_BOARD
}
