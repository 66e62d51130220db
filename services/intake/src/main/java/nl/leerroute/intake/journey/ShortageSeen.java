package nl.leerroute.intake.journey;

import java.util.Optional;

/**
 * Somebody misses skills that nobody within reach teaches, or does so no more.
 *
 * @param region where the person lives, as far as it is known
 */
public record ShortageSeen(FlowId flow, Missing missing, Optional<String> region) {}
