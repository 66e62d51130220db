package nl.leerroute.intake.place;

/**
 * The areas that contain a postcode. A labour-market region is not a province: Assen lies in
 * Drenthe and in region Groningen.
 *
 * @param region labour-market region code, for instance {@code AM01}
 */
public record Place(
    Postcode postcode,
    String name,
    String municipality,
    String province,
    String region,
    String regionName,
    double latitude,
    double longitude) {}
