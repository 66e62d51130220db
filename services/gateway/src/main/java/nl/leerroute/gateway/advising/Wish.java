package nl.leerroute.gateway.advising;

/**
 * What a person wants of an adviser.
 *
 * @param toTheRegion whichever adviser has time; otherwise who gets the code
 */
public record Wish(Purpose purpose, boolean toTheRegion, int days, String language) {}
