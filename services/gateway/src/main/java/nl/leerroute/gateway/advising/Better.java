package nl.leerroute.gateway.advising;

import java.util.OptionalInt;

/**
 * Answers that an adviser thinks better.
 *
 * @param hoursPerWeek absent: as it is
 * @param travelKm absent: as it is
 */
public record Better(OptionalInt hoursPerWeek, OptionalInt travelKm) {}
