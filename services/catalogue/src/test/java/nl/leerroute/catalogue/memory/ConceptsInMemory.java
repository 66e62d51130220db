package nl.leerroute.catalogue.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Concepts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class ConceptsInMemory implements Concepts {

  private final Map<ConceptUri, Concept> stored = new LinkedHashMap<>();
  private final List<String> journal;
  private boolean failing;

  public ConceptsInMemory() {
    this(new ArrayList<>());
  }

  /**
   * @param journal told of every write and of every wait for publication, in order
   */
  public ConceptsInMemory(List<String> journal) {
    this.journal = journal;
  }

  @Override
  public Mono<Concept> find(ConceptUri uri) {
    return Mono.justOrEmpty(stored.get(uri));
  }

  @Override
  public Flux<Concept> all() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Set<ConceptUri>> known(Set<ConceptUri> uris) {
    return Mono.just(uris.stream().filter(stored::containsKey).collect(Collectors.toSet()));
  }

  @Override
  public Mono<Void> store(List<Concept> concepts) {
    concepts.forEach(concept -> stored.put(concept.uri(), concept));
    journal.add("stored " + concepts.size());
    return Mono.empty();
  }

  /** Whether removing fails, as it does when the store goes away half-way. */
  public void failToRemove(boolean fails) {
    failing = fails;
  }

  @Override
  public Mono<Void> remove(List<ConceptUri> uris) {
    if (failing) {
      return Mono.error(new IllegalStateException("the store is away"));
    }
    uris.forEach(stored::remove);
    journal.add("removed " + uris.size());
    return Mono.empty();
  }

  @Override
  public Mono<Void> published() {
    journal.add("published");
    return Mono.empty();
  }
}
