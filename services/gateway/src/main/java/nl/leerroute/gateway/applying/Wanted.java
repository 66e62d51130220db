package nl.leerroute.gateway.applying;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money of one scheme for one course.
 *
 * @param exemptCents what the course costs less for this person
 */
public record Wanted(
    String scheme,
    String version,
    String offer,
    LocalDate start,
    LocalDate end,
    Optional<LocalDate> enrolBefore,
    long exemptCents) {}
