package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.Wire.Seen;
import nl.leerroute.platform.outbox.DyingRelay;
import nl.leerroute.platform.outbox.SilentOutbox;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Outcome;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** What becomes of facts in outboxes, whatever dies or is away. */
public abstract class RelayContract {

  private static final String TOPIC = Topics.RELEASES.name();
  private static final Duration SOON = Duration.ofSeconds(60);

  private final Servers servers;
  private MongoClient client;
  private Wire wire;

  @SuppressWarnings("NullAway.Init")
  protected RelayContract(Servers servers) {
    this.servers = servers;
  }

  /** A process that starts when every lease of the one before has run out. */
  @Configuration(proxyBeanMethods = false)
  static class AMinuteLater {
    @Bean
    Clock clock() {
      return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
    }
  }

  @BeforeEach
  void open() {
    client = MongoClients.create(servers.databaseUri());
    wire = new Wire(servers);
  }

  @AfterEach
  void close() {
    wire.close();
    client.close();
  }

  @Test
  void facts_arrive_in_order_in_an_envelope_that_anybody_can_read() {
    try (Probe probe = Probe.start(servers, "in-order")) {
      Aggregates<Note> notes = notes(probe);
      IntStream.range(0, 20)
          .forEach(command -> decide(notes, "order", "c" + command, Note.counting("order")));
      decide(notes, "order", "last", Note.removing("order"));

      await().atMost(SOON).until(() -> wire.read(TOPIC, "order").size() >= 21);
    }
    List<Seen> seen = wire.read(TOPIC, "order");
    assertThat(seen).extracting(Seen::version).containsExactlyElementsOf(upTo(21));
    assertThat(seen.getFirst().headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "nl.leerroute.taxonomy.release-published.v1")
        .containsEntry("ce_source", "urn:nld:leerroute:systeem:in-order")
        .containsEntry("ce_subject", "order")
        .containsEntry("ce_dataschema", "urn:leerroute:schema:release-published.v1")
        .containsEntry("ce_sequence", "1")
        .containsEntry("content-type", "application/json")
        .containsKeys("ce_id", "ce_time");
    assertThat(seen.getLast().value()).isNull();
    assertThat(unpublished("in-order")).isEmpty();
  }

  @Test
  void what_a_process_wrote_before_it_died_is_published_by_the_next() {
    Aggregates<Note> dead = notesOfADeadProcess("left-behind");
    decide(dead, "left-1", "c1", Note.counting("left-1"));
    decide(dead, "left-1", "c2", Note.counting("left-1"));
    decide(dead, "left-2", "c1", Note.counting("left-2"));

    try (Probe probe = Probe.start(servers, "left-behind", AMinuteLater.class)) {
      notes(probe);
      await().atMost(SOON).until(() -> wire.read(TOPIC, "left-").size() >= 3);
    }
    assertThat(wire.read(TOPIC, "left-1")).extracting(Seen::version).containsExactly(1L, 2L);
    assertThat(unpublished("left-behind")).isEmpty();
  }

  @Test
  void a_death_between_publishing_and_pulling_repeats_a_fact_and_loses_none() {
    Aggregates<Note> dead = notesOfADeadProcess("dying");
    decide(dead, "dying", "c1", Note.counting("dying"));
    MongoCollection<Document> documents = documents("dying");
    DyingRelay.publish(
        servers.bootstrapServers(),
        documents,
        client.getDatabase("dying").getCollection("notes-bundles"),
        List.of("dying"),
        Clock.fixed(Instant.now().plusSeconds(20), ZoneOffset.UTC));
    assertThat(wire.read(TOPIC, "dying")).hasSize(1);

    try (Probe probe = Probe.start(servers, "dying", AMinuteLater.class)) {
      decide(notes(probe), "dying", "c2", Note.counting("dying"));
      await().atMost(SOON).until(() -> unpublished("dying").isEmpty());
    }
    List<Seen> seen = wire.read(TOPIC, "dying");
    assertThat(seen).extracting(Seen::version).containsExactly(1L, 1L, 2L);
    assertThat(seen.get(0).headers().get("ce_id")).isEqualTo(seen.get(1).headers().get("ce_id"));
  }

  @Test
  void a_command_is_accepted_while_the_broker_is_away_and_published_when_it_is_back() {
    try (Probe probe = Probe.start(servers, "broker-away")) {
      Aggregates<Note> notes = notes(probe);
      decide(notes, "away", "c1", Note.counting("away"));
      await().atMost(SOON).until(() -> wire.read(TOPIC, "away").size() == 1);

      servers.stopBroker();
      try {
        assertThat(notes.decide("away", "c2", Note.counting("away")).block(Duration.ofSeconds(3)))
            .isInstanceOf(Outcome.Written.class);
        assertThat(notes.decide("away", "c3", Note.counting("away")).block(Duration.ofSeconds(3)))
            .isInstanceOf(Outcome.Written.class);
      } finally {
        servers.startBroker();
      }
      await().atMost(SOON).until(() -> unpublished("broker-away").isEmpty());
    }
    Set<Long> versions = new LinkedHashSet<>();
    wire.read(TOPIC, "away").forEach(seen -> versions.add(seen.version()));
    assertThat(versions).containsExactly(1L, 2L, 3L);
  }

  @Test
  void two_instances_at_once_lose_nothing_and_keep_the_order_of_every_key() throws Exception {
    int keys = 20;
    int each = 20;
    try (Probe one = Probe.start(servers, "two");
        Probe other = Probe.start(servers, "two");
        ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (Probe probe : List.of(one, other, one, other)) {
        Aggregates<Note> notes = notes(probe);
        String sender = "s" + running.size();
        running.add(
            pool.submit(
                () -> {
                  for (int command = 0; command < each; command++) {
                    for (int key = 0; key < keys; key++) {
                      String id = "two-" + key;
                      decide(notes, id, sender + "-" + command, Note.counting(id));
                    }
                  }
                }));
      }
      for (Future<?> sender : running) {
        sender.get();
      }
      await().atMost(SOON).until(() -> unpublished("two").isEmpty());
    }
    List<Seen> seen = wire.read(TOPIC, "two-");
    for (int key = 0; key < keys; key++) {
      String id = "two-" + key;
      Set<Long> firstTimes = new LinkedHashSet<>();
      seen.stream().filter(fact -> fact.key().equals(id)).forEach(f -> firstTimes.add(f.version()));
      assertThat(firstTimes).as(id).containsExactlyElementsOf(upTo(4L * each));
    }
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private static Aggregates<Note> notes(Probe probe) {
    return probe.bean(AggregateStore.class).of("notes", Note.class);
  }

  private Aggregates<Note> notesOfADeadProcess(String service) {
    return new AggregateStore(client.getDatabase(service), SilentOutbox.start(), Clock.systemUTC())
        .of("notes", Note.class);
  }

  private MongoCollection<Document> documents(String service) {
    return client.getDatabase(service).getCollection("notes");
  }

  private List<Document> unpublished(String service) {
    return Objects.requireNonNull(
        Flux.from(documents(service).find(new Document("outbox.0", new Document("$exists", true))))
            .collectList()
            .block());
  }

  private static void decide(
      Aggregates<Note> notes, String id, String command, Decider<Note> decider) {
    notes.decide(id, command, decider).block();
  }
}
