package nl.leerroute.catalogue.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How this instance holds the runs that it works on.
 *
 * @param holder different for each instance, and for each of its starts
 * @param length without a sign of life for so long, another instance goes on
 */
public record Leases(String holder, Duration length, Clock clock) {

  Lease now() {
    Instant now = clock.instant();
    return new Lease(holder, now, now.plus(length));
  }

  Duration renewal() {
    return length.dividedBy(3);
  }
}
