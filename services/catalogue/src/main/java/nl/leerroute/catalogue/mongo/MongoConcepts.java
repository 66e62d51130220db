package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a concept. */
final class MongoConcepts implements Concepts {

  private final Aggregates<Concept> documents;
  private final Function<Concept, ConceptPublished> published;

  MongoConcepts(Aggregates<Concept> documents, Function<Concept, ConceptPublished> published) {
    this.documents = documents;
    this.published = published;
  }

  @Override
  public Mono<Concept> find(ConceptUri uri) {
    return documents.find(uri.value()).map(Versioned::state);
  }

  @Override
  public Flux<Concept> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Set<ConceptUri>> known(Set<ConceptUri> uris) {
    return documents
        .existing(uris.stream().map(ConceptUri::value).toList())
        .map(ConceptUri::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Mono<Void> store(List<Concept> concepts) {
    Map<String, Decider<Concept>> deciders = new LinkedHashMap<>();
    concepts.forEach(concept -> deciders.put(concept.uri().value(), _ -> changed(concept)));
    return decideAll(deciders);
  }

  private Decision<Concept> changed(Concept concept) {
    return new Decision.Changed<>(
        concept,
        List.of(Publication.of(Topics.CONCEPTS, concept.uri().value(), published.apply(concept))));
  }

  @Override
  public Mono<Void> remove(List<ConceptUri> uris) {
    Map<String, Decider<Concept>> deciders = new LinkedHashMap<>();
    uris.forEach(uri -> deciders.put(uri.value(), current -> removed(uri, current.isPresent())));
    return decideAll(deciders);
  }

  private static Decision<Concept> removed(ConceptUri uri, boolean stored) {
    return stored
        ? new Decision.Removed<>(List.of(Publication.tombstone(Topics.CONCEPTS, uri.value())))
        : new Decision.Unchanged<>();
  }

  /** A conflict is left to the operator: whoever imports the same release at once has to wait. */
  private Mono<Void> decideAll(Map<String, Decider<Concept>> deciders) {
    return documents
        .decideAll(deciders, UUID.randomUUID().toString())
        .flatMap(
            outcomes ->
                outcomes.stream().anyMatch(Outcome.Conflict.class::isInstance)
                    ? Mono.error(new IllegalStateException("two imports at once"))
                    : Mono.empty());
  }

  @Override
  public Mono<Void> published() {
    return documents.published();
  }
}
