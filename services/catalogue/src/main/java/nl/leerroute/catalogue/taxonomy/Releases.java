package nl.leerroute.catalogue.taxonomy;

import reactor.core.publisher.Mono;

/** The releases that exist; a complete one is announced to everybody who follows the taxonomy. */
public interface Releases {

  /** Empty when there is none. */
  Mono<Release> find(ReleaseName name);

  Mono<Void> store(Release release);
}
