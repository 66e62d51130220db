package nl.leerroute.catalogue.taxonomy;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The releases that exist; a complete one is announced to everybody who follows the taxonomy. */
public interface Releases {

  Flux<Release> all();

  Mono<Void> store(Release release);

  /** From here on there is no such release. */
  Mono<Void> remove(ReleaseName name);
}
