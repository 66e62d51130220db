package nl.leerroute.matching.profile;

import nl.leerroute.matching.offer.Place;

/** Where the person lives, by four-digit postcode, and the areas that contain it. */
public record Home(
    String pc4,
    String municipality,
    String province,
    String region,
    double latitude,
    double longitude) {

  /** Whole kilometres as the crow flies, rounded up. */
  public int kilometresTo(Place place) {
    return place.kilometresFrom(latitude, longitude);
  }
}
