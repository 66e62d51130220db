package nl.leerroute.gateway.places;

/**
 * Where somebody lives, or a firm is.
 *
 * @param region code of a labour-market region
 */
public record Home(String municipality, String province, String region) {}
