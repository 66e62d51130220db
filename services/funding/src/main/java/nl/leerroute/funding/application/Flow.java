package nl.leerroute.funding.application;

import java.util.Optional;

/**
 * What statistics may know: a random id that only the person's own document links, and coarse
 * classes.
 */
public record Flow(
    String id,
    Optional<String> region,
    Optional<String> status,
    Optional<String> education,
    Optional<String> ageBand,
    Optional<String> sector) {}
