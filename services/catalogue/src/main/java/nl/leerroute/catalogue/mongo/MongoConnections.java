package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a connection; nobody else needs to know it. */
final class MongoConnections implements Connections {

  private final Aggregates<Connection> documents;

  MongoConnections(Aggregates<Connection> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Connection> find(SourceId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Connection> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Void> store(Connection connection) {
    return decide(connection.id(), _ -> new Decision.Changed<>(connection, List.of())).then();
  }

  @Override
  public Mono<Boolean> remove(SourceId id) {
    return decide(
            id,
            current ->
                current.isEmpty() ? new Decision.Unchanged<>() : new Decision.Removed<>(List.of()))
        .map(outcome -> outcome instanceof Outcome.Erased);
  }

  @Override
  public Mono<Boolean> replace(Connection before, Connection next) {
    return decide(
            next.id(),
            current ->
                current.map(Versioned::state).filter(before::equals).isPresent()
                    ? new Decision.Changed<>(next, List.of())
                    : new Decision.Unchanged<>())
        .map(outcome -> outcome instanceof Outcome.Written);
  }

  private Mono<Outcome<Connection>> decide(SourceId id, Decider<Connection> decider) {
    return documents.decide(id.value(), UUID.randomUUID().toString(), decider);
  }
}
