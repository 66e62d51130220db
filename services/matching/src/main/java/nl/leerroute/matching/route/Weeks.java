package nl.leerroute.matching.route;

/** Mondays, counted in days since 1 January 1970, a Thursday. */
public final class Weeks {

  private static final int FROM_MONDAY = 3;

  /** The first Monday on or after a day. */
  public static int mondayFrom(int day) {
    return day + Math.floorMod(-(day + FROM_MONDAY), 7);
  }

  private Weeks() {}
}
