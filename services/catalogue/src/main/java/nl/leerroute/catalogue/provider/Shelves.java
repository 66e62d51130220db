package nl.leerroute.catalogue.provider;

import java.util.Set;
import reactor.core.publisher.Mono;

/** The offers of providers, as far as others can see them. */
public interface Shelves {

  /**
   * Shows or hides every offer of these providers as they stand now; what is right already is left
   * alone.
   */
  Mono<Void> arrange(Set<ProviderId> providers);

  /** The same for all offers there are. */
  Mono<Void> arrangeAll();
}
