package nl.leerroute.gateway.enrolments;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * What is behind the reference on a proof of enrolment.
 *
 * @param initials to compare with the name on paper; absent: the name is erased
 */
public record Proof(
    Bilingual title,
    String provider,
    Begin start,
    long priceCents,
    Instant confirmedAt,
    Optional<String> initials) {}
