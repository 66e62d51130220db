package nl.leerroute.gateway.answers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that somebody holds.
 *
 * @param kind as intake names it
 * @param until last day on which it holds; empty: not known
 */
public record Certificate(String kind, Optional<LocalDate> until) {}
