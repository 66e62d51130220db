package nl.leerroute.catalogue.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Credential;
import nl.leerroute.catalogue.connection.Protocol;
import nl.leerroute.catalogue.feed.OoapiSystem;
import nl.leerroute.catalogue.feed.ProviderServer;
import nl.leerroute.catalogue.feed.ProviderServer.Answer;
import nl.leerroute.catalogue.feed.Written;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.importing.Feed;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.memory.ConnectionsInMemory;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.ooapi.Education;
import nl.leerroute.catalogue.ooapi.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import reactor.core.publisher.Flux;

/** Systems of providers, and what comes of asking them. */
abstract class SystemsAsked {

  static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final Duration PATIENCE = Duration.ofSeconds(20);
  static final String SECRET = "s3cr3t-of-the-school";
  static final SourceId ID = new SourceId("zorgschool.web");
  static final Limits LIMITS =
      new Limits(
          3, Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofSeconds(2), 1 << 20, 4);
  final List<ProviderServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(ProviderServer::close);
  }

  ProviderServer serving(Function<ProviderServer.Asked, Answer> system) {
    ProviderServer server = ProviderServer.start(system);
    servers.add(server);
    return server;
  }

  static OoapiSystem system(Version version, int courses) {
    String name = version == Version.V5 ? "ooapi5" : "ooapi6";
    Map<String, Object> course =
        fields(Objects.requireNonNull(Written.answer(name + "-course").plain()));
    List<?> offerings =
        (List<?>) Objects.requireNonNull(Written.answer(name + "-offerings").plain());
    OoapiSystem system = new OoapiSystem(version);
    IntStream.range(0, courses)
        .forEach(
            number -> {
              Map<String, Object> one = new HashMap<>(course);
              one.put("courseId", "c" + number);
              system.with(Education.COURSE, one, offerings);
            });
    return system;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> fields(Object plain) {
    return (Map<String, Object>) plain;
  }

  static Connection edudex(ProviderServer server) {
    return connection(
        URI.create(server.address() + "/suppliers/zorgschool"), Protocol.EDUDEX, null);
  }

  static Connection connection(ProviderServer server, Protocol protocol) {
    return connection(server, protocol, null);
  }

  static Connection connection(
      ProviderServer server, Protocol protocol, @Nullable Credential credential) {
    return connection(URI.create(server.address()), protocol, credential);
  }

  static Connection connection(URI address, Protocol protocol, @Nullable Credential credential) {
    return new Connection(
        ID,
        new Provider("zorgschool", "Zorgschool"),
        protocol,
        address,
        credential,
        24,
        NOW.instant());
  }

  static Feed feed(Connection connection) {
    ConnectionsInMemory connections = new ConnectionsInMemory();
    connections.store(connection).block();
    Connecting connecting =
        new Connecting(LIMITS, NOW, name -> name.equals("zorgschool") ? SECRET : null);
    return Objects.requireNonNull(
        new PulledFeeds(connections, connecting, NOW, LIMITS.atOnce())
            .open(connection.source(), new RunId(ID, 1))
            .block());
  }

  static List<Delivery.Page> pages(ProviderServer server, Version version, Optional<String> after) {
    Protocol protocol = version == Version.V5 ? Protocol.OOAPI5 : Protocol.OOAPI6;
    return delivered(feed(connection(server, protocol)).pages(after));
  }

  static List<Delivery.Page> delivered(Flux<Delivery> deliveries) {
    return Objects.requireNonNull(
        deliveries.cast(Delivery.Page.class).collectList().block(PATIENCE));
  }

  static List<Delivered> records(Flux<Delivery> deliveries) {
    return records(delivered(deliveries));
  }

  static List<Delivered> records(List<Delivery.Page> pages) {
    return pages.stream().flatMap(page -> page.records().stream()).toList();
  }

  static Object id(Delivered record) {
    return Objects.requireNonNull(record.plain().get("offerId"));
  }

  /** The code of why a system cannot be read at all. */
  static String problem(Feed feed) {
    Delivery last = Objects.requireNonNull(feed.pages(Optional.empty()).blockLast(PATIENCE));
    assertThat(last).isInstanceOf(Delivery.Unreadable.class);
    Problem problem = ((Delivery.Unreadable) last).problems().getFirst();
    assertThat(problem.toString()).doesNotContain(SECRET);
    return problem.code();
  }
}
