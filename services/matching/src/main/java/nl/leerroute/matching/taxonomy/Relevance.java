package nl.leerroute.matching.taxonomy;

/** How much an occupation needs a skill. */
public enum Relevance {
  ESSENTIAL(10),
  OPTIONAL(3);

  private final int factor;

  Relevance(int factor) {
    this.factor = factor;
  }

  /** An optional skill weighs three tenths of an essential one. */
  public int factor() {
    return factor;
  }
}
