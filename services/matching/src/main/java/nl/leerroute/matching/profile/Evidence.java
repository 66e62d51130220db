package nl.leerroute.matching.profile;

/** How sure it is that a person has a skill, and so how far it counts. */
public enum Evidence {
  CLAIMED(800),
  EXPERIENCE(900),
  CERTIFICATE(1000),
  VALIDATED(1000);

  private final int permille;

  Evidence(int permille) {
    this.permille = permille;
  }

  public int permille() {
    return permille;
  }

  public boolean isProof() {
    return permille == 1000;
  }
}
