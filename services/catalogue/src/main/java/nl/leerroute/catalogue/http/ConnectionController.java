package nl.leerroute.catalogue.http;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.connection.PullingOffers;
import nl.leerroute.catalogue.connection.ReadingConnection;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.platform.http.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Systems of providers that offers are pulled from, for the operator. */
@RestController
class ConnectionController {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionController.class);
  private static final String ADDRESS = "/providers/{provider}/sources/{source}";

  private final Connections connections;
  private final PullingOffers pulling;
  private final ImportingOffers importing;
  private final KeepingProviders providers;
  private final Clock clock;

  ConnectionController(
      Connections connections,
      PullingOffers pulling,
      ImportingOffers importing,
      KeepingProviders providers,
      Clock clock) {
    this.connections = connections;
    this.pulling = pulling;
    this.importing = importing;
    this.providers = providers;
    this.clock = clock;
  }

  @GetMapping("/providers/{provider}/sources")
  Flux<ConnectionBody> list(@PathVariable String provider) {
    return connections
        .all()
        .filter(one -> one.provider().id().equals(provider))
        .sort((one, other) -> one.id().value().compareTo(other.id().value()))
        .map(ConnectionBody::of);
  }

  /** Of a provider that is known; it is pulled within a minute, and then every so many hours. */
  @PutMapping(ADDRESS)
  Mono<ResponseEntity<Object>> put(
      @PathVariable String provider, @PathVariable String source, @RequestBody Object body) {
    return Mono.justOrEmpty(idOf(provider, source))
        .zipWith(known(provider))
        .map(both -> ReadingConnection.read(both.getT1(), both.getT2(), body, clock.instant()))
        .flatMap(this::store)
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private Mono<ResponseEntity<Object>> store(ReadingConnection.Read read) {
    return switch (read) {
      case ReadingConnection.Read.Bad(var problems) -> Mono.just(Replies.invalid(problems));
      case ReadingConnection.Read.Good(Connection connection) ->
          connections
              .store(connection)
              .thenReturn(ResponseEntity.ok(ConnectionBody.of(connection)));
    };
  }

  /** Under the name by which people know it. */
  private Mono<Provider> known(String provider) {
    return Mono.justOrEmpty(ProviderId.read(provider))
        .flatMap(providers::answering)
        .map(one -> new Provider(one.id().value(), one.details().name()));
  }

  /** The offers that came from it stay until they are too old. */
  @DeleteMapping(ADDRESS)
  Mono<ResponseEntity<Object>> remove(@PathVariable String provider, @PathVariable String source) {
    return Mono.justOrEmpty(idOf(provider, source))
        .flatMap(connections::remove)
        .filter(removed -> removed)
        .map(_ -> ResponseEntity.noContent().build())
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  /** Pulls it now; how far that is, is asked for at the address in the answer. */
  @PostMapping(ADDRESS + "/runs")
  Mono<ResponseEntity<Object>> pull(@PathVariable String provider, @PathVariable String source) {
    return Mono.justOrEmpty(idOf(provider, source))
        .flatMap(connections::find)
        .flatMap(
            connection ->
                pulling
                    .begin(connection)
                    .map(run -> begun(connection, run.id()))
                    .switchIfEmpty(Mono.fromSupplier(ConnectionController::underWay)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  private ResponseEntity<Object> begun(Connection connection, RunId run) {
    importing
        .carryOn(run)
        .subscribe(
            end -> LOG.info("Pulling {} ended: {}", run, end.stage()),
            e -> LOG.warn("Pulling {} failed: {}", run, e.toString()));
    return ResponseEntity.accepted()
        .location(URI.create("/providers/" + connection.provider().id() + "/imports/" + run))
        .build();
  }

  private static ResponseEntity<Object> underWay() {
    return ResponseEntity.of(
            Problems.conflict("This system is being pulled already. Wait until it is done."))
        .build();
  }

  private static Optional<SourceId> idOf(String provider, String source) {
    return SourceId.read(provider + "." + source);
  }

  /**
   * What an operator may see again: the name of the secret, and never the secret.
   *
   * @param due when it is pulled next
   */
  record ConnectionBody(
      String source,
      Protocol type,
      String url,
      @Nullable String secret,
      @Nullable String secretHeader,
      int everyHours,
      Instant due) {

    static ConnectionBody of(Connection connection) {
      var credential = Optional.ofNullable(connection.credential());
      return new ConnectionBody(
          connection.id().value(),
          connection.protocol(),
          connection.address().toString(),
          credential.map(one -> one.secret()).orElse(null),
          credential.map(one -> one.header()).orElse(null),
          connection.everyHours(),
          connection.due());
    }
  }
}
