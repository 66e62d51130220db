package nl.leerroute.intake.place;

import java.util.Optional;

/** The postcodes of the region. */
public interface Places {

  Optional<Place> at(Postcode postcode);
}
