package nl.leerroute.gateway.enrolments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first day of a course, and where that is.
 *
 * @param town absent: not in a place, or not known
 */
public record Begin(LocalDate day, Optional<String> town) {}
