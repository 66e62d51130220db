package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a consumer does with records that nobody can use, and while a database is away. */
public abstract class BatchesContract {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String JOURNEYS = Topics.JOURNEYS.name();
  private static final String WINDOWS = Topics.WINDOWS.name();

  private final Servers servers;
  private Wire wire;

  @SuppressWarnings("NullAway.Init")
  protected BatchesContract(Servers servers) {
    this.servers = servers;
  }

  /** Remembers what was handled, and refuses the keys it is told to refuse. */
  static final class Recorder {
    final List<String> handled = new CopyOnWriteArrayList<>();
    final List<String> gone = new CopyOnWriteArrayList<>();
    final Set<String> refused = ConcurrentHashMap.newKeySet();
    final AtomicInteger attempts = new AtomicInteger();

    void take(List<Received<JourneyAdvanced>> batch) {
      for (Received<JourneyAdvanced> fact : batch) {
        if (refused.contains(fact.key())) {
          throw new IllegalArgumentException("no such stage for " + fact.key());
        }
      }
      batch.forEach(fact -> (fact.payload().isPresent() ? handled : gone).add(fact.key()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Functions {
    @Bean
    Recorder recorder() {
      return new Recorder();
    }

    @Bean
    Consumer<Message<List<byte[]>>> journeys(Batches batches, Recorder recorder) {
      return batches.of(Topics.JOURNEYS, recorder::take);
    }

    @Bean
    Projection<WindowPublished> view(Projections projections) {
      return projections.of("windows", WindowPublished.class);
    }

    @Bean
    Consumer<Message<List<byte[]>>> windows(
        Batches batches, Projection<WindowPublished> view, Recorder recorder) {
      return batches.of(
          Topics.WINDOWS,
          batch -> {
            recorder.attempts.incrementAndGet();
            view.apply(batch);
          });
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
  void of_ten_records_with_a_poison_one_nine_are_processed_and_one_is_parked() {
    try (Probe probe = start("poison")) {
      int before = wire.read(JOURNEYS).size();
      for (int record = 0; record < 10; record++) {
        wire.send(
            JOURNEYS,
            "poison-" + record,
            1,
            switch (record) {
              case 4 -> "{\"flowId\": 7, broken";
              case 6 -> null;
              default -> journey("poison-" + record);
            });
      }
      Recorder recorder = probe.bean(Recorder.class);
      await().atMost(SOON).until(() -> recorder.handled.contains("poison-9"));

      assertThat(recorder.handled)
          .filteredOn(key -> key.startsWith("poison-"))
          .containsExactly(
              "poison-0",
              "poison-1",
              "poison-2",
              "poison-3",
              "poison-5",
              "poison-7",
              "poison-8",
              "poison-9");
      assertThat(recorder.gone).containsExactly("poison-6");
      await().atMost(SOON).until(() -> wire.committed(JOURNEYS, "poison") == before + 10);
      assertThat(wire.read(Topics.JOURNEYS.deadLetters("poison"), "poison-"))
          .singleElement()
          .satisfies(
              parked -> {
                assertThat(parked.key()).isEqualTo("poison-4");
                assertThat(parked.value()).isEqualTo("{\"flowId\": 7, broken");
                assertThat(parked.headers().get("parked_reason"))
                    .startsWith("not a nl.leerroute.intake.journey-advanced.v1");
                assertThat(parked.headers()).containsEntry("kafka_dlt-original-topic", JOURNEYS);
                assertThat(parked.headers().keySet())
                    .noneMatch(name -> name.contains("stacktrace"));
              });
    }
  }

  @Test
  void what_a_handler_cannot_use_is_parked_counted_and_handled_when_it_is_replayed() {
    String parking = Topics.JOURNEYS.deadLetters("replay");
    try (Probe probe = start("replay")) {
      Recorder recorder = probe.bean(Recorder.class);
      recorder.refused.add("replay-1");
      for (int record = 0; record < 3; record++) {
        wire.send(JOURNEYS, "replay-" + record, 1, journey("replay-" + record));
      }
      await().atMost(SOON).until(() -> recorder.handled.contains("replay-2"));
      assertThat(recorder.handled).contains("replay-0").doesNotContain("replay-1");
      await().atMost(SOON).until(() -> depth(probe, parking) >= 1);
      long parked = wire.read(parking).size();

      WebTestClient operator = probe.operator();
      operator
          .post()
          .uri("/actuator/deadletters/" + parking)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.handled")
          .isEqualTo(0)
          .jsonPath("$.parkedAgain")
          .isEqualTo(parked);

      recorder.refused.clear();
      operator
          .post()
          .uri("/actuator/deadletters/" + parking)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.handled")
          .value(handled -> assertThat((Integer) handled).isPositive());
      assertThat(recorder.handled).contains("replay-1");
      operator
          .get()
          .uri("/actuator/deadletters")
          .exchange()
          .expectBody()
          .jsonPath("$[?(@.topic == '" + parking + "')].records")
          .value(left -> assertThat(left.toString()).doesNotContain("replay-1"));
    }
  }

  @Test
  void while_the_database_is_away_facts_wait_and_none_is_parked() {
    try (Probe probe = start("database-away")) {
      Projection<?> view = probe.bean(Projection.class);
      AtomicInteger attempts = probe.bean(Recorder.class).attempts;
      wire.send(WINDOWS, "wait-0", 1, window("wait-0"));
      await().atMost(SOON).until(() -> view.find("wait-0").blockOptional().isPresent());

      servers.stopDatabase();
      try {
        for (int record = 1; record <= 20; record++) {
          wire.send(WINDOWS, "wait-" + record, 1, window("wait-" + record));
        }
        wire.send(WINDOWS, "wait-0", 2, null);
        int before = attempts.get();
        await().atMost(SOON).until(() -> attempts.get() >= before + 2);
      } finally {
        servers.startDatabase();
      }
      await()
          .atMost(SOON)
          .ignoreExceptions()
          .until(
              () ->
                  view.all()
                      .map(Versioned::id)
                      .filter(id -> id.startsWith("wait-"))
                      .count()
                      .blockOptional()
                      .equals(java.util.Optional.of(20L)));
      assertThat(view.find("wait-0").blockOptional()).isEmpty();
      assertThat(wire.read(Topics.WINDOWS.deadLetters("database-away"))).isEmpty();
    }
  }

  private static double depth(Probe probe, String topic) {
    return probe
        .bean(MeterRegistry.class)
        .get("leerroute.deadletters.depth")
        .tag("topic", topic)
        .gauge()
        .value();
  }

  private Probe start(String group) {
    return Probe.start(
        servers,
        group,
        List.of(
            "spring.cloud.function.definition=journeys;windows",
            "spring.cloud.stream.bindings.journeys-in-0.destination=" + JOURNEYS,
            "spring.cloud.stream.bindings.journeys-in-0.group=" + group,
            "spring.cloud.stream.bindings.windows-in-0.destination=" + WINDOWS,
            "spring.cloud.stream.bindings.windows-in-0.group=" + group),
        Functions.class);
  }

  private static String journey(String flow) {
    return json(
        JourneyAdvanced.reached(
            flow, JourneyAdvanced.Stage.ENTERED, Instant.EPOCH, JourneyAdvanced.Classes.untold()));
  }

  private static String window(String id) {
    return json(
        new WindowPublished(id, "s", "1", Instant.EPOCH, null, WindowPublished.Status.OPEN, null));
  }

  private static String json(Object fact) {
    return new String(Payloads.write(fact), StandardCharsets.UTF_8);
  }
}
