package nl.leerroute.catalogue.taxonomy;

import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells all about one concept, in words instead of addresses. */
public final class DescribingConcepts {

  /** A concept is replaced once in a release, if at all. */
  private static final int MOST_STEPS = 8;

  private final Concepts concepts;

  public DescribingConcepts(Concepts concepts) {
    this.concepts = concepts;
  }

  /** Empty when there is no such concept. */
  public Mono<Described> describe(ConceptUri uri) {
    return meant(uri, MOST_STEPS).flatMap(this::describe);
  }

  /** An address that was replaced answers with the concept that took its place. */
  private Mono<Concept> meant(ConceptUri uri, int steps) {
    return concepts
        .find(uri)
        .flatMap(
            concept ->
                switch (concept) {
                  case Concept.Alias alias ->
                      steps == 0 ? Mono.empty() : meant(alias.standsFor(), steps - 1);
                  case Concept.Occupation _, Concept.Skill _, Concept.Group _ -> Mono.just(concept);
                });
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
