package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.platform.stream.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.test.web.reactive.server.StatusAssertions;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is promised of topics that a process holds as a whole. */
public abstract class TablesContract {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String SCHEMES = Topics.SCHEMES.name();

  private final Servers servers;
  private Wire wire;

  @SuppressWarnings("NullAway.Init")
  protected TablesContract(Servers servers) {
    this.servers = servers;
  }

  /** The table of schemes behind a gate, and what came over a binding. */
  static final class Library {
    final CountDownLatch gate;
    final Map<String, Long> versions = new ConcurrentHashMap<>();
    final List<String> releases = new CopyOnWriteArrayList<>();

    Library(boolean gated) {
      this.gate = new CountDownLatch(gated ? 1 : 0);
    }

    void take(List<Received<SchemePublished>> batch) {
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      for (Received<SchemePublished> fact : batch) {
        fact.payload()
            .ifPresentOrElse(
                scheme -> versions.put(fact.key(), fact.version()),
                () -> versions.remove(fact.key()));
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Functions {
    @Bean
    Library library(Tables tables, @Value("${gated:false}") boolean gated) {
      Library library = new Library(gated);
      tables.load(Topics.SCHEMES, library::take);
      return library;
    }

    @Bean
    Consumer<Message<List<byte[]>>> releases(Batches batches, Library library) {
      return batches.of(
          Topics.RELEASES, batch -> batch.forEach(fact -> library.releases.add(fact.key())));
    }
  }

  @BeforeEach
  void open() {
    wire = new Wire(servers);
  }

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  void
      bindings_that_wait_start_when_all_that_was_there_has_been_read_and_tables_outlive_a_broker() {
    publishSchemes();
    try (Probe probe =
        start(
            "table-reader",
            "gated=true",
            "spring.cloud.stream.bindings.releases-in-0.consumer.auto-startup=false")) {
      Library library = probe.bean(Library.class);
      wire.send(Topics.RELEASES.name(), "waits", 1, release());
      await().during(Duration.ofSeconds(3)).until(library.releases::isEmpty);
      readiness(probe).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);

      library.gate.countDown();
      await().atMost(SOON).until(() -> library.releases.contains("waits"));
      readiness(probe).isOk();
      assertThat(library.versions).hasSizeGreaterThanOrEqualTo(50).containsEntry("t-1", 2L);
      assertThat(library.versions).containsKey("t-last").doesNotContainKey("t-0");
      assertThat(wire.read(Topics.SCHEMES.deadLetters("table-reader-tables")))
          .extracting(Wire.Seen::key)
          .containsExactly("t-poison");

      servers.stopBroker();
      servers.startBroker();
      wire.send(SCHEMES, "t-after", 1, scheme("t-after"));
      await().atMost(SOON).until(() -> library.versions.containsKey("t-after"));
    }
  }

  /** With an overwritten, a removed and a poison record, and one that comes last. */
  private void publishSchemes() {
    try (Probe owner = start("table-owner")) {
      for (int one = 0; one < 50; one++) {
        wire.send(SCHEMES, "t-" + one, 1, scheme("t-" + one));
      }
      wire.send(SCHEMES, "t-0", 2, null);
      wire.send(SCHEMES, "t-1", 2, scheme("t-1"));
      wire.send(SCHEMES, "t-poison", 1, "{}");
      wire.send(SCHEMES, "t-last", 1, scheme("t-last"));
      Library following = owner.bean(Library.class);
      await().atMost(SOON).until(() -> following.versions.containsKey("t-last"));
    }
  }

  private static StatusAssertions readiness(Probe probe) {
    return probe.anonymous().get().uri("/actuator/health/readiness").exchange().expectStatus();
  }

  private Probe start(String service, String... more) {
    List<String> settings =
        new java.util.ArrayList<>(
            List.of(
                "spring.cloud.function.definition=releases",
                "spring.cloud.stream.bindings.releases-in-0.destination=taxonomy.releases",
                "spring.cloud.stream.bindings.releases-in-0.group=" + service));
    settings.addAll(List.of(more));
    return Probe.start(servers, service, settings, Functions.class);
  }

  private static String scheme(String id) {
    return json(new SchemePublished(id, "1", JsonNodeFactory.instance.objectNode()));
  }

  private static String release() {
    return json(
        new nl.leerroute.contracts.ReleasePublished(
            "waits", "ESCO", "1", 1, java.time.Instant.EPOCH, List.of()));
  }

  private static String json(Object fact) {
    return new String(Payloads.write(fact), StandardCharsets.UTF_8);
  }
}
