package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The concepts that are stored; whatever is stored is also published, now or soon. */
public interface Concepts {

  /** Empty when there is none. */
  Mono<Concept> find(ConceptUri uri);

  Flux<Concept> all();

  /** Those of the given ones that are stored. */
  Mono<Set<ConceptUri>> known(Set<ConceptUri> uris);

  Mono<Void> store(List<Concept> concepts);

  Mono<Void> remove(List<ConceptUri> uris);

  /** Completes when everything stored until now has reached everybody who follows the taxonomy. */
  Mono<Void> published();
}
