package nl.leerroute.intake.http;

import java.util.Optional;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.place.Postcode;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The places of the region by postcode. */
@RestController
class PlaceController {

  private final Places places;

  PlaceController(Places places) {
    this.places = places;
  }

  @GetMapping("/places/{pc4}")
  ResponseEntity<Object> at(@PathVariable String pc4) {
    Optional<Place> place = Postcode.written(pc4).flatMap(places::at);
    return place
        .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(PlaceBody.of(found)))
        .orElseGet(() -> ResponseEntity.of(Problems.notFound()).build());
  }

  record PlaceBody(
      String pc4,
      String place,
      String municipality,
      String province,
      String region,
      String regionName,
      double latitude,
      double longitude) {

    static PlaceBody of(Place place) {
      return new PlaceBody(
          place.postcode().digits(),
          place.name(),
          place.municipality(),
          place.province(),
          place.region(),
          place.regionName(),
          place.latitude(),
          place.longitude());
    }
  }
}
