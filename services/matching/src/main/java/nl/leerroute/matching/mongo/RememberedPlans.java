package nl.leerroute.matching.mongo;

import java.time.Instant;
import nl.leerroute.contracts.PlanPublished;

/**
 * What must be remembered of plans that were published; the plans themselves are on their topic.
 *
 * @param fingerprint of all that they say to a reader
 */
record RememberedPlans(long employerVersion, String fingerprint, Instant validUntil) {

  static RememberedPlans of(PlanPublished set) {
    return new RememberedPlans(set.employerVersion(), Fingerprint.of(set), set.validUntil());
  }

  /** The others were planned from older answers or say the same. */
  boolean makesNeedless(RememberedPlans others) {
    return employerVersion > others.employerVersion || equals(others);
  }
}
