package nl.leerroute.gateway.regions;

import java.time.LocalDate;

/**
 * The period that is not over yet.
 *
 * @param due day on which its figures come
 */
public record Upcoming(String period, LocalDate due) {}
