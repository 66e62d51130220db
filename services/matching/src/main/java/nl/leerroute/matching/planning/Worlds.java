package nl.leerroute.matching.planning;

import java.util.Optional;

/** Gives the newest whole picture of what routes are planned from. */
public interface Worlds {

  /** Empty as long as the picture is not whole: nothing can be planned yet. */
  Optional<World> current();
}
