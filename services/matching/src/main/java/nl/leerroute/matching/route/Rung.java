package nl.leerroute.matching.route;

/**
 * Coarse classes of how much of what is missing a route closes. Aims other than the most complete
 * compare routes of the same class, so that the cheapest is not the route that does nothing.
 *
 * <p>The classes stand fixed and do not depend on what is on offer: half, a quarter, a tenth.
 */
final class Rung {

  private static final int[] FROM_PERMILLE = {1, 100, 250, 500};

  /** The highest class. */
  static final int TOP = FROM_PERMILLE.length;

  /** The class of a route that adds {@code worth} of {@code lack}. */
  static int reached(int worth, int lack) {
    int rung = 0;
    while (rung < TOP && worth >= threshold(rung + 1, lack)) {
      rung++;
    }
    return rung;
  }

  /** The least worth in a class; for the lowest class any worth will do. */
  static int threshold(int rung, int lack) {
    if (rung == 0) {
      return Integer.MIN_VALUE;
    }
    return Math.max(1, Math.ceilDiv(lack * FROM_PERMILLE[rung - 1], 1000));
  }

  private Rung() {}
}
