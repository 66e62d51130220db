package nl.leerroute.catalogue.offer;

/**
 * What an offer asks of somebody's time.
 *
 * @param weeks calendar weeks from start to end
 * @param hoursPerWeek study and contact hours
 * @param hours in all
 */
public record Effort(int weeks, int hoursPerWeek, int hours) {}
