package nl.leerroute.catalogue.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody begins.
 *
 * @param run dated run of the offer; absent: the offer begins at any time
 */
public record Start(@Nullable String run, LocalDate day) {}
