package nl.leerroute.catalogue.client;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.Feed;
import nl.leerroute.catalogue.importing.Feeds;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Source;
import nl.leerroute.catalogue.ooapi.Version;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Feeds of providers' systems, in whichever of their languages. */
final class PulledFeeds implements Feeds {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** The address of one supplier: what is before it is the API itself. */
  private static final Pattern SUPPLIER = Pattern.compile("(.+)(/suppliers/[^/]+)");

  private final Connections connections;
  private final Connecting connecting;
  private final Clock clock;
  private final int atOnce;

  PulledFeeds(Connections connections, Connecting connecting, Clock clock, int atOnce) {
    this.connections = connections;
    this.connecting = connecting;
    this.clock = clock;
    this.atOnce = atOnce;
  }

  @Override
  public Mono<Feed> open(Source source, RunId run) {
    return connections.find(source.id()).map(this::feed);
  }

  private Feed feed(Connection connection) {
    return after ->
        Flux.defer(() -> pages(connection, after))
            .onErrorResume(
                Unusable.class, e -> Flux.just(new Delivery.Unreadable(List.of(e.problem()))));
  }

  private Flux<Delivery> pages(Connection connection, Optional<String> after) {
    return switch (connection.protocol()) {
      case OOAPI5 -> ooapi(connection, Version.V5, after);
      case OOAPI6 -> ooapi(connection, Version.V6, after);
      case EDUDEX -> edudex(connection, after);
    };
  }

  private Flux<Delivery> ooapi(Connection connection, Version version, Optional<String> after) {
    Calls calls = connecting.to(connection, connection.address());
    return new OoapiPages(calls, version, today(), atOnce).after(Position.read(after));
  }

  private Flux<Delivery> edudex(Connection connection, Optional<String> after) {
    Matcher parts = SUPPLIER.matcher(connection.address().toString());
    if (!parts.matches()) {
      return Flux.error(Unusable.missing());
    }
    Calls calls = connecting.to(connection, URI.create(parts.group(1)));
    return new EdudexPages(calls, parts.group(2), today()).after(after);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }
}
