package nl.leerroute.gateway.advising;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That an adviser may look along, with all that came of it.
 *
 * @param code that opens it; told once
 * @param adviser name; absent: nobody has taken it up
 * @param ending REVOKED or CLOSED; absent: it goes on until its time is over
 */
public record Handover(
    String id,
    Purpose purpose,
    String language,
    Instant from,
    Instant until,
    Optional<String> code,
    Optional<String> adviser,
    List<Sighting> sightings,
    List<Advice> advice,
    List<Proposal> proposals,
    Optional<String> ending) {

  /** That somebody saw something. */
  public record Sighting(Instant at, String by, Purpose what) {}

  public record Advice(Instant at, String by, String text) {}

  public boolean isOpen(Instant now) {
    return ending.isEmpty() && now.isBefore(until);
  }
}
