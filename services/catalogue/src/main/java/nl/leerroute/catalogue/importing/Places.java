package nl.leerroute.catalogue.importing;

import java.util.Optional;
import nl.leerroute.catalogue.offer.Place;

/** Where a postcode lies, for sources that say no more than that. */
public interface Places {

  /**
   * @param pc4 four figures
   */
  Optional<Place> at(String pc4);
}
