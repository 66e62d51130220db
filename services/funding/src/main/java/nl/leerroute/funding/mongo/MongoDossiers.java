package nl.leerroute.funding.mongo;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerroute.funding.applying.Dossier;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an application, which the log knows nothing of. */
final class MongoDossiers implements Dossiers {

  private final Aggregates<Dossier> documents;

  MongoDossiers(Aggregates<Dossier> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Dossier> keep(Dossier dossier) {
    Decider<Dossier> unlessThere =
        current ->
            current.isPresent()
                ? new Decision.Unchanged<>()
                : new Decision.Changed<>(dossier, List.of());
    return documents
        .decide(dossier.id(), "keep", unlessThere)
        .then(Mono.defer(() -> find(dossier.id())));
  }

  @Override
  public Mono<Dossier> find(String id) {
    return documents.find(id).map(Versioned::state);
  }

  @Override
  public Flux<Dossier> of(String person) {
    return documents.having("person", person).map(Versioned::state);
  }

  @Override
  public Mono<Void> change(String id, String once, UnaryOperator<Dossier> change) {
    Decider<Dossier> changing =
        current ->
            current
                .<Decision<Dossier>>map(
                    stored -> new Decision.Changed<>(change.apply(stored.state()), List.of()))
                .orElseGet(Decision.Unchanged::new);
    return documents.decide(id, once, changing).then();
  }
}
