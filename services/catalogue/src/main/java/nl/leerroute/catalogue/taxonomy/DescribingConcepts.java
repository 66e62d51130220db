package nl.leerroute.catalogue.taxonomy;

import java.util.Map;
import java.util.stream.Stream;
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
    return concepts.find(uri).flatMap(this::describe);
  }

  private Mono<Described> describe(Concept concept) {
    return all(concept.references())
        .flatMap(
            near ->
                all(near.values().stream()
                        .flatMap(one -> one.entry().broader().stream())
                        .filter(broader -> !near.containsKey(broader)))
                    .map(above -> new Described(concept, near, above.values())));
  }

  private Mono<Map<ConceptUri, Concept>> all(Stream<ConceptUri> uris) {
    return Flux.fromStream(uris.distinct()).flatMap(concepts::find).collectMap(Concept::uri);
  }
}
