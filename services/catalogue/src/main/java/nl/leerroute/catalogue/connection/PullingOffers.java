package nl.leerroute.catalogue.connection;

import java.time.Clock;
import java.time.Instant;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.Run;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Pulls offers from providers' systems, when somebody asks for it and when it is time.
 *
 * <p>However many instances run, a system is pulled by one of them at a time.
 */
public final class PullingOffers {

  private final Connections connections;
  private final ImportingOffers importing;
  private final Clock clock;

  public PullingOffers(Connections connections, ImportingOffers importing, Clock clock) {
    this.connections = connections;
    this.importing = importing;
    this.clock = clock;
  }

  /**
   * Notes that a system will be pulled; {@link ImportingOffers#carryOn} does it. The next time by
   * itself is as many hours from now.
   *
   * @return empty when it is being pulled already
   */
  public Mono<Run> begin(Connection connection) {
    return connections
        .replace(connection, connection.pulledAt(clock.instant()))
        .then(importing.begin(connection.source(), true));
  }

  /** Pulls all systems that are due, one after another, and tells the end of each. */
  public Flux<Run> pullDue() {
    Instant now = clock.instant();
    return connections
        .all()
        .filter(connection -> connection.isDue(now))
        .concatMap(
            connection ->
                connections
                    .replace(connection, connection.pulledAt(now))
                    .filter(ours -> ours)
                    .flatMap(_ -> importing.begin(connection.source(), true))
                    .flatMap(run -> importing.carryOn(run.id()))
                    .onErrorResume(_ -> Mono.empty()));
  }
}
