package nl.leerroute.matching.route;

import java.util.OptionalInt;

/** Distances one way in whole kilometres, as figures that routes can be compared by. */
public final class Distance {

  /** Nobody travels. */
  public static final int NONE = 0;

  /** Nobody knows: farther than anything that is known, so that what is known comes before it. */
  public static final int UNKNOWN = 100_000;

  /** Empty: not known. */
  static OptionalInt known(int kilometres) {
    return kilometres == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(kilometres);
  }

  private Distance() {}
}
