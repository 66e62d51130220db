package nl.leerroute.schemes.fact;

/** How a fact must be kept. */
public enum Privacy {
  /** About an offer, a provider or a firm. */
  PUBLIC,
  /** About a person; travels with the pseudonymous profile. */
  PERSONAL,
  /** About benefits, income, origin: asked when it is worth money, never published. */
  SENSITIVE
}
