package nl.leerroute.gateway.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A window in which a scheme takes applications.
 *
 * @param opens first instant at which an application counts
 * @param closes first instant at which it no longer counts; absent: no end known
 * @param ceilingCents absent: unknown, or kept elsewhere
 */
public record Opening(
    String scheme,
    String version,
    String window,
    Instant opens,
    Optional<Instant> closes,
    Optional<Long> ceilingCents) {}
