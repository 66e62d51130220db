package nl.leerroute.platform.store;

import java.util.Optional;

/**
 * A pure function from what is stored to what shall be stored.
 *
 * <p>It may be asked more than once for one command, each time with what was stored meanwhile.
 */
@FunctionalInterface
public interface Decider<S> {

  /**
   * @param current absent: never written, or erased
   */
  Decision<S> decide(Optional<Versioned<S>> current);
}
