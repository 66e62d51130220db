package nl.leerroute.funding.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks, as it stands in the log; without anything that says who.
 *
 * @param lane the window it is asked in
 * @param person keyed hash of the verified account
 * @param employer keyed hash of the employer
 * @param holdsUntil first instant at which another version of the scheme holds
 * @param limits in their fixed order
 */
public record Ask(
    String lane,
    String scheme,
    String version,
    String person,
    Optional<String> employer,
    long cents,
    Verdict verdict,
    Instant holdsUntil,
    List<Limit> limits,
    Flow flow) {

  public Ask {
    limits = limits.stream().sorted().toList();
  }
}
