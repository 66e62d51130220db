package nl.leerroute.gateway.regions;

import java.time.LocalDateTime;

/**
 * The period of which the figures come next; it may be over already.
 *
 * @param due from when its figures are there, in the Netherlands
 */
public record Upcoming(String period, LocalDateTime due) {}
