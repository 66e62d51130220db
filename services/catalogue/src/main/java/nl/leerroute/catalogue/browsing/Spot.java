package nl.leerroute.catalogue.browsing;

/**
 * Where a four-digit postcode lies.
 *
 * @param province by its code in ISO 3166-2, for instance {@code NL-GR}
 * @param region labour-market region, for instance {@code AM01}; it may cross a province
 */
public record Spot(
    String pc4, String place, String province, String region, double latitude, double longitude) {}
