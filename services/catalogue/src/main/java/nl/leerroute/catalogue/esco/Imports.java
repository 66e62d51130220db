package nl.leerroute.catalogue.esco;

import nl.leerroute.catalogue.taxonomy.ReleaseName;
import reactor.core.publisher.Mono;

/** The last import of each release, for every instance to see. */
public interface Imports {

  /** Empty when there was none. */
  Mono<Import> find(ReleaseName release);

  Mono<Void> store(Import imported);
}
