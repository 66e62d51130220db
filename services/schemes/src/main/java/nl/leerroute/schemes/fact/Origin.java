package nl.leerroute.schemes.fact;

/** Who can tell a fact. */
public enum Origin {
  PROFILE,
  EMPLOYER,
  OFFER,
  PROVIDER,
  HISTORY
}
