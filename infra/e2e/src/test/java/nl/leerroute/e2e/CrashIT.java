package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.e2e.RunningSystem.Part;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** P1 over the whole system: what was acknowledged gets its routes, whichever process dies. */
class CrashIT {

  private static final int PROFILES = 200;
  private static final Duration BETWEEN_PROFILES = Duration.ofMillis(250);
  static final String ANSWERS =
      """
      {"work": {"occupation": "http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755"},
       "goal": {"occupation": "http://data.europa.eu/esco/occupation/45037d43-a8f5-4f46-b332-b2935bc305f4"},
       "situation": {"status": "EMPLOYEE", "education": "MBO_2", "yearOfBirth": 1980, "postcode": "9401"},
       "limits": {"hoursPerWeek": 16}}
      """;

  @Test
  void everyAcknowledgedProfileGetsItsRoutesOnceWhileEveryProcessIsKilledInTurn() throws Exception {
    RunningSystem system = Systems.shared();
    IntakeClient intake = new IntakeClient(system);
    List<String> profiles =
        IntStream.range(0, PROFILES)
            .mapToObj(any -> UUID.randomUUID().toString().replace("-", ""))
            .toList();
    Set<String> acknowledged = java.util.concurrent.ConcurrentHashMap.newKeySet();
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    try (ScheduledExecutorService visitors = Executors.newScheduledThreadPool(8)) {
      for (int i = 0; i < PROFILES; i++) {
        String profile = profiles.get(i);
        var unused =
            visitors.schedule(
                () -> {
                  try {
                    intake.submit(profile, ANSWERS);
                    acknowledged.add(profile);
                  } catch (InterruptedException | AssertionError e) {
                    failures.add(e);
                  }
                },
                i * BETWEEN_PROFILES.toMillis(),
                TimeUnit.MILLISECONDS);
      }
      for (Part part : Part.values()) {
        killAndAwaitReturn(system, part);
      }
      visitors.shutdown();
      assertThat(visitors.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(failures).isEmpty();
    assertThat(acknowledged).hasSize(PROFILES);

    await("routes of every acknowledged profile")
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () -> assertThat(latest(system, Topics.ROUTES).keySet()).containsAll(acknowledged));
    Map<String, Fact> routes = latest(system, Topics.ROUTES);
    Map<String, Long> answered = new HashMap<>();
    latest(system, Topics.PROFILES)
        .forEach((profile, fact) -> answered.put(profile, fact.version()));
    routes.forEach(
        (profile, fact) -> {
          if (acknowledged.contains(profile)) {
            RouteSetPublished set =
                JsonMapper.shared().readValue(fact.payload(), RouteSetPublished.class);
            assertThat(set.profileVersion()).isEqualTo(answered.get(profile));
            assertThat(set.routes()).as("routes of " + profile).isNotEmpty();
          }
        });
    assertThat(stagesPerFlow(system).values())
        .as("each stage of a flow is told once, repetitions of the same event apart")
        .allSatisfy(stages -> assertThat(new HashSet<>(stages)).hasSameSizeAs(stages));
  }

  private static void killAndAwaitReturn(RunningSystem system, Part part) {
    long dead = system.process(part).pid();
    system.kill(part);
    await(part + " is back")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(() -> system.process(part).pid() != dead && system.isUp(part));
  }

  private record Fact(long version, String payload) {}

  /** The newest fact per key; versions may never go down. */
  private static Map<String, Fact> latest(RunningSystem system, Topic<?> topic) {
    Map<String, Fact> latest = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record :
        WholeTopic.of(system, topic.name(), new StringDeserializer())) {
      if (record.value() == null) {
        continue;
      }
      long version = Long.parseLong(header(record, "ce_sequence"));
      Fact before = latest.get(record.key());
      if (before == null || version > before.version()) {
        latest.put(
            record.key(), new Fact(version, new String(record.value(), StandardCharsets.UTF_8)));
      }
    }
    return latest;
  }

  private static Map<String, List<String>> stagesPerFlow(RunningSystem system) {
    Map<String, List<String>> stages = new HashMap<>();
    Set<String> events = new HashSet<>();
    for (ConsumerRecord<String, byte[]> record :
        WholeTopic.of(system, Topics.JOURNEYS.name(), new StringDeserializer())) {
      if (events.add(header(record, "ce_id"))) {
        String stage = JsonMapper.shared().readTree(record.value()).get("stage").asString();
        stages.computeIfAbsent(record.key(), any -> new java.util.ArrayList<>()).add(stage);
      }
    }
    return stages;
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
