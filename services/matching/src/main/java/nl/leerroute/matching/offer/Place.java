package nl.leerroute.matching.offer;

/** A place by the centre of its four-digit postcode, in degrees (WGS 84). */
public record Place(String name, String pc4, double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371.0;

  /** Whole kilometres as the crow flies (haversine), rounded up so that a limit is never passed. */
  public int kilometresFrom(double fromLatitude, double fromLongitude) {
    double halfLatitude = StrictMath.toRadians(latitude - fromLatitude) / 2;
    double halfLongitude = StrictMath.toRadians(longitude - fromLongitude) / 2;
    double chord =
        square(StrictMath.sin(halfLatitude))
            + StrictMath.cos(StrictMath.toRadians(fromLatitude))
                * StrictMath.cos(StrictMath.toRadians(latitude))
                * square(StrictMath.sin(halfLongitude));
    double km = 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1.0, StrictMath.sqrt(chord)));
    return (int) StrictMath.ceil(km);
  }

  private static double square(double x) {
    return x * x;
  }
}
