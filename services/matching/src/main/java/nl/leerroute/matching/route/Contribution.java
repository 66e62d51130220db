package nl.leerroute.matching.route;

/**
 * What is left for the person to pay, in cents.
 *
 * @param atBest when all money comes
 * @param atWorst when only certain money comes; never less than {@code atBest}
 */
public record Contribution(long atBest, long atWorst) {

  public static final Contribution NOTHING = new Contribution(0, 0);

  public Contribution plus(Contribution other) {
    return new Contribution(atBest + other.atBest, atWorst + other.atWorst);
  }

  /** The lesser amount of both, at best and at worst. */
  public Contribution orLess(Contribution other) {
    return new Contribution(Math.min(atBest, other.atBest), Math.min(atWorst, other.atWorst));
  }
}
