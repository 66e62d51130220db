package nl.leerroute.matching.mongo;

import java.time.Instant;
import nl.leerroute.contracts.RouteSetPublished;

/**
 * What must be remembered of a route set that was published; the set itself is on its topic.
 *
 * @param fingerprint of all that it says to a reader
 */
record RememberedRoutes(long profileVersion, String fingerprint, Instant validUntil) {

  static RememberedRoutes of(RouteSetPublished set) {
    return new RememberedRoutes(set.profileVersion(), Fingerprint.of(set), set.validUntil());
  }

  /** The other one was planned from older answers or says the same. */
  boolean makesNeedless(RememberedRoutes other) {
    return profileVersion > other.profileVersion || equals(other);
  }
}
