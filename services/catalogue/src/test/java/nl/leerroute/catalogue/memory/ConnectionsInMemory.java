package nl.leerroute.catalogue.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.importing.SourceId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Connections without a database. */
public final class ConnectionsInMemory implements Connections {

  private final Map<SourceId, Connection> connections = new ConcurrentHashMap<>();

  @Override
  public Mono<Connection> find(SourceId id) {
    return Mono.fromSupplier(() -> connections.get(id));
  }

  @Override
  public Flux<Connection> all() {
    return Flux.defer(() -> Flux.fromIterable(connections.values()));
  }

  @Override
  public Mono<Void> store(Connection connection) {
    return Mono.fromRunnable(() -> connections.put(connection.id(), connection));
  }

  @Override
  public Mono<Boolean> remove(SourceId id) {
    return Mono.fromSupplier(() -> connections.remove(id) != null);
  }

  @Override
  public Mono<Boolean> replace(Connection before, Connection next) {
    return Mono.fromSupplier(() -> connections.replace(next.id(), before, next));
  }
}
