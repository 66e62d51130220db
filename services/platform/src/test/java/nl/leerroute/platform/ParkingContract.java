package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What is kept and what is told of a record that nobody can use: it may be about a person. */
@ExtendWith(OutputCaptureExtension.class)
public abstract class ParkingContract {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String PROFILES = Topics.PROFILES.name();

  /** Stands for whatever a person told, and must not be found where it was not put. */
  private static final String CANARY = "Kanarie-9411-1987";

  private final Servers servers;
  private Wire wire;

  @SuppressWarnings("NullAway.Init")
  protected ParkingContract(Servers servers) {
    this.servers = servers;
  }

  /** Quotes what it cannot use, as libraries do. */
  static final class Quoting {
    final List<String> handled = new CopyOnWriteArrayList<>();
    final AtomicBoolean down = new AtomicBoolean();

    void take(List<Received<ProfilePublished>> batch) {
      if (down.getAndSet(false)) {
        throw new MongoTimeoutException("no server for " + CANARY);
      }
      for (Received<ProfilePublished> fact : batch) {
        if (fact.payload().filter(ParkingContract::tells).isPresent()) {
          throw new IllegalArgumentException("no occupation " + CANARY);
        }
      }
      batch.forEach(fact -> handled.add(fact.key()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Functions {
    @Bean
    Quoting quoting() {
      return new Quoting();
    }

    @Bean
    Consumer<Message<List<byte[]>>> profiles(Batches batches, Quoting quoting) {
      return batches.of(Topics.PROFILES, quoting::take);
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
  void neither_a_log_nor_a_header_repeats_what_a_record_says(CapturedOutput output) {
    try (Probe probe = start("silent")) {
      probe.bean(Quoting.class).down.set(true);
      wire.send(
          PROFILES, CANARY + "-value", 1, "{\"situation\": {\"yearOfBirth\": \"" + CANARY + "\"}}");
      wire.send(PROFILES, CANARY + "-syntax", 1, CANARY + " {");
      wire.send(PROFILES, CANARY + "-handler", 1, profile(CANARY));
      wire.send(PROFILES, "silent-last", 1, profile("o"));
      await().atMost(SOON).until(() -> probe.bean(Quoting.class).handled.contains("silent-last"));
    }
    List<Wire.Seen> parked = wire.read(Topics.PROFILES.deadLetters("silent"), CANARY);
    assertThat(parked)
        .extracting(seen -> seen.headers().get("parked_reason"))
        .satisfiesExactlyInAnyOrder(
            reason ->
                assertThat(reason)
                    .matches("not a .+: InvalidFormatException at line 1, column \\d+"),
            reason ->
                assertThat(reason).matches("not a .+: StreamReadException at line 1, column \\d+"),
            reason ->
                assertThat(reason)
                    .matches("IllegalArgumentException at ParkingContract.java:\\d+"));
    assertThat(parked)
        .flatExtracting(seen -> new ArrayList<>(seen.headers().values()))
        .noneMatch(value -> value.contains(CANARY));
    assertThat(output)
        .contains("Parked intake.profiles-0@")
        .contains("(nl.leerroute.intake.profile-published.v1): not a")
        .contains("(nl.leerroute.intake.profile-published.v1): IllegalArgumentException at")
        .contains("on wait: MongoTimeoutException at")
        .doesNotContain(CANARY)
        .doesNotContain("\tat ");
  }

  @Test
  void a_record_that_cannot_even_be_parked_is_not_quoted(CapturedOutput output) {
    try (Probe _ = start("full", "spring.kafka.producer.properties.max.request.size=600")) {
      wire.send(PROFILES, "full", 1, "{\"profileId\": \"" + CANARY.repeat(40) + "\"}");
      await().atMost(SOON).until(() -> output.toString().contains("RecordTooLarge"));
    }
    assertThat(output).doesNotContain(CANARY).doesNotContain("75, 97, 110, 97, 114, 105, 101");
  }

  @Test
  void what_is_parked_of_a_key_goes_with_the_key_and_the_rest_stays() {
    String parking = Topics.PROFILES.deadLetters("forgetful");
    try (Probe probe = start("forgetful")) {
      wire.send(PROFILES, "forgetful-me", 1, "{}");
      wire.send(PROFILES, "forgetful-other", 1, "{}");
      wire.send(PROFILES, "forgetful-me", 2, "{\"profileId\": 7}");
      await().atMost(SOON).until(() -> wire.read(parking, "forgetful-").size() == 3);
      List<Wire.Seen> other = wire.read(parking, "forgetful-other");

      wire.send(PROFILES, "forgetful-me", 3, null);
      await().atMost(SOON).until(() -> wire.read(parking, "forgetful-me").isEmpty());

      assertThat(wire.read(parking, "forgetful-other")).isEqualTo(other).hasSize(1);
      assertThat(probe.bean(Quoting.class).handled).contains("forgetful-me");
    }
  }

  @Test
  void an_operator_sees_how_long_a_record_is_kept() {
    try (Probe probe = start("kept")) {
      probe
          .operator()
          .get()
          .uri("/actuator/deadletters")
          .exchange()
          .expectBody()
          .jsonPath("$[0].keptAtMost")
          .isEqualTo("PT168H");
    }
  }

  private Probe start(String group, String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "logging.level.root=INFO",
                "spring.cloud.function.definition=profiles",
                "spring.cloud.stream.bindings.profiles-in-0.destination=" + PROFILES,
                "spring.cloud.stream.bindings.profiles-in-0.group=" + group));
    settings.addAll(List.of(more));
    return Probe.start(servers, group, settings, Functions.class);
  }

  private static boolean tells(ProfilePublished profile) {
    return CANARY.equals(profile.currentOccupation());
  }

  private static String profile(String occupation) {
    return """
        {"profileId": "p", "currentOccupation": "%s", "skills": [], "situation": {},
         "limits": {"forms": [], "languages": []}}
        """
        .formatted(occupation);
  }
}
