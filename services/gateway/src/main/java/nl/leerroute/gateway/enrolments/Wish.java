package nl.leerroute.gateway.enrolments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place that somebody wants, and how the provider can reach that person.
 *
 * @param offeringId absent: to begin on the day, with an offer that begins at any time
 */
public record Wish(
    String offerId, Optional<String> offeringId, LocalDate start, String name, String reachedAt) {}
