package nl.leerroute.intake.profile;

import java.time.Instant;

/**
 * That somebody allowed us to keep answers about health and troubles, or took that back.
 *
 * @param given false: taken back
 */
public record Leave(Instant at, boolean given) {}
