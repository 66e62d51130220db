package nl.leerroute.catalogue.connection;

import nl.leerroute.catalogue.importing.SourceId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The connections that are stored. */
public interface Connections {

  /** Empty when there is none. */
  Mono<Connection> find(SourceId id);

  Flux<Connection> all();

  Mono<Void> store(Connection connection);

  /** False when there was none. */
  Mono<Boolean> remove(SourceId id);

  /**
   * Stores the next state of a connection.
   *
   * @return false when it is no longer as it was: another instance was first
   */
  Mono<Boolean> replace(Connection before, Connection next);
}
