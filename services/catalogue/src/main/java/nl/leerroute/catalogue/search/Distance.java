package nl.leerroute.catalogue.search;

import java.util.Optional;
import nl.leerroute.catalogue.browsing.Spot;
import org.apache.lucene.util.SloppyMath;

/** How far it is as the crow flies, in whole kilometres, rounded up. */
final class Distance {

  private static final double METRES = 1000;
  private static final int NO_TRAVEL = -1;

  private Distance() {}

  /** Below 0: no travel. Without a place to start from everything is near. */
  static int km(Optional<Spot> start, Registers.Site to) {
    if (!to.isSomewhere()) {
      return NO_TRAVEL;
    }
    if (start.isEmpty()) {
      return 0;
    }
    Spot from = start.get();
    double metres =
        SloppyMath.haversinMeters(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    return (int) Math.ceil(metres / METRES);
  }
}
