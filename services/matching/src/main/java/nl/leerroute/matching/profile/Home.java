package nl.leerroute.matching.profile;

import java.util.Set;
import nl.leerroute.matching.offer.Place;

/** Where the person lives, by four-digit postcode, and the areas that contain it. */
public record Home(
    String pc4,
    String municipality,
    String province,
    String region,
    double latitude,
    double longitude) {

  /** Whether it lies in one of these provinces or labour-market regions, by their codes. */
  public boolean liesIn(Set<String> areas) {
    return areas.contains(region) || Province.code(province).filter(areas::contains).isPresent();
  }

  /**
   * Whole kilometres as the crow flies, rounded up; one within the own postcode, where the centre
   * of both is the same: 0 would mean that nobody travels.
   */
  public int kilometresTo(Place place) {
    return Math.max(1, place.kilometresFrom(latitude, longitude));
  }
}
