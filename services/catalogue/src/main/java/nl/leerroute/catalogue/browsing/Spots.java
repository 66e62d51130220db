package nl.leerroute.catalogue.browsing;

import java.util.Optional;

/** The postcodes that are known here. */
public interface Spots {

  Optional<Spot> of(String pc4);
}
