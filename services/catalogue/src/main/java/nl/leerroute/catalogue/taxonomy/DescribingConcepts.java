package nl.leerroute.catalogue.taxonomy;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells all about one concept, in words instead of addresses. */
public final class DescribingConcepts {

  private final Concepts concepts;

  public DescribingConcepts(Concepts concepts) {
    this.concepts = concepts;
  }

  /** Empty when there is no such concept. */
  public Mono<Described> describe(ConceptUri uri) {
    return concepts
        .find(uri)
        .flatMap(
            concept ->
                Flux.fromStream(concept.references().distinct())
                    .flatMap(concepts::find)
                    .collectMap(Concept::uri, Concept::label)
                    .map(labels -> new Described(concept, labels)));
  }
}
