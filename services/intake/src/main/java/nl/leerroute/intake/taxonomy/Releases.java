package nl.leerroute.intake.taxonomy;

import java.util.Optional;
import java.util.Set;

/** The releases of the taxonomy that were announced. */
public interface Releases {

  /**
   * Addresses of the concepts that a release replaced or removed; empty: nobody announced such a
   * release.
   */
  Optional<Set<String>> lostWith(String release);
}
