package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerroute.platform.outbox.SilentOutbox;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What a database has to make of commands on aggregates. */
public abstract class AggregatesContract {

  private final Servers servers;
  private MongoClient client;
  private Aggregates<Note> notes;
  private String collection;

  @SuppressWarnings("NullAway.Init")
  protected AggregatesContract(Servers servers) {
    this.servers = servers;
  }

  @BeforeEach
  void open() {
    client = MongoClients.create(servers.databaseUri());
    collection = "notes-" + UUID.randomUUID();
    notes =
        new AggregateStore(client.getDatabase("proof"), SilentOutbox.start(), Clock.systemUTC())
            .of(collection, Note.class);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void a_command_stores_state_and_facts_in_one_document() {
    assertThat(decide("a", "c1", Note.counting("a"))).isEqualTo(written("a", 1, 1));

    Document stored = document("a");
    assertThat(stored.get("version")).isEqualTo(1L);
    assertThat(stored.getList("outbox", Document.class))
        .singleElement()
        .satisfies(fact -> assertThat(fact).containsEntry("key", "a").containsEntry("version", 1L));
    assertThat(notes.find("a").block()).isEqualTo(new Versioned<>("a", 1, new Note(1)));
  }

  @Test
  void a_command_whose_reply_was_lost_is_recognised_when_it_comes_again() {
    decide("a", "c1", Note.counting("a"));
    decide("a", "c2", Note.counting("a"));

    assertThat(decide("a", "c1", Note.counting("a")))
        .isEqualTo(new Outcome.AlreadyDone<>(new Versioned<>("a", 2, new Note(2))));
    assertThat(document("a").getList("outbox", Document.class)).hasSize(2);
  }

  @Test
  void the_last_32_commands_are_remembered() {
    for (int command = 0; command < 40; command++) {
      decide("a", "c" + command, Note.counting("a"));
    }
    assertThat(document("a").getList("commands", String.class))
        .hasSize(32)
        .startsWith("c8")
        .endsWith("c39");
  }

  @Test
  void what_is_refused_or_unchanged_writes_nothing() {
    assertThat(decide("a", "c1", current -> new Decision.Refused<>("too late")))
        .isEqualTo(new Outcome.Refused<>("too late"));
    assertThat(decide("a", "c1", current -> new Decision.Unchanged<>()))
        .isInstanceOf(Outcome.Unchanged.class);
    assertThat(notes.find("a").blockOptional()).isEmpty();
  }

  @Test
  void sixteen_threads_on_one_document_lose_no_command() throws Exception {
    int threads = 16;
    int each = 25;
    int commands = threads * each;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        String name = "t" + thread;
        running.add(
            pool.submit(
                () -> {
                  for (int command = 0; command < each; command++) {
                    assertThat(decide("hot", name + "-" + command, Note.counting("hot")))
                        .isInstanceOf(Outcome.Written.class);
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertThat(notes.find("hot").block())
        .isEqualTo(new Versioned<>("hot", commands, new Note(commands)));
    assertThat(document("hot").getList("outbox", Document.class))
        .extracting(fact -> fact.get("version"))
        .isSorted()
        .hasSize(commands);
  }

  @Test
  void many_are_decided_at_once_and_answered_in_their_order() {
    Map<String, Decider<Note>> deciders = new LinkedHashMap<>();
    for (int one = 0; one < 1_500; one++) {
      deciders.put("n" + one, Note.counting("n" + one));
    }
    List<Outcome<Note>> outcomes = all(deciders, "import");

    assertThat(outcomes).hasSize(1_500).allMatch(Outcome.Written.class::isInstance);
    assertThat(outcomes.get(1_234)).isEqualTo(written("n1234", 1, 1));
    assertThat(all(deciders, "import")).allMatch(Outcome.AlreadyDone.class::isInstance);
    assertThat(notes.all().count().block()).isEqualTo(1_500L);
  }

  @Test
  void of_many_the_one_that_was_overtaken_is_decided_again() {
    decide("b", "before", Note.counting("b"));
    Map<String, Decider<Note>> deciders = new LinkedHashMap<>();
    deciders.put("a", Note.counting("a"));
    deciders.put("b", overtakenOnce("b"));
    deciders.put("new", overtakenOnce("new"));

    assertThat(all(deciders, "c"))
        .containsExactly(written("a", 1, 1), written("b", 3, 3), written("new", 2, 2));
  }

  @Test
  void an_erased_aggregate_leaves_a_marker_and_its_versions_go_on() {
    decide("a", "c1", Note.counting("a"));

    assertThat(decide("a", "c2", Note.removing("a"))).isEqualTo(new Outcome.Erased<>("a"));
    assertThat(decide("a", "c2", Note.removing("a"))).isEqualTo(new Outcome.Erased<>("a"));
    assertThat(notes.find("a").blockOptional()).isEmpty();
    assertThat(notes.all().count().block()).isZero();
    assertThat(document("a")).doesNotContainKey("state");
    assertThat(decide("a", "c3", Note.counting("a"))).isEqualTo(written("a", 3, 1));
    assertThat(document("a")).doesNotContainKey("erased");
  }

  /** Somebody else's command comes between reading and writing, the first time. */
  private Decider<Note> overtakenOnce(String id) {
    return current -> {
      if (current.map(Versioned::state).map(Note::count).orElse(0) < (id.equals("b") ? 2 : 1)) {
        Thread other = Thread.ofPlatform().start(() -> decide(id, "other", Note.counting(id)));
        join(other);
      }
      return Note.counting(id).decide(current);
    };
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome<Note> decide(String id, String command, Decider<Note> decider) {
    return Objects.requireNonNull(notes.decide(id, command, decider).block());
  }

  private List<Outcome<Note>> all(Map<String, Decider<Note>> deciders, String command) {
    return Objects.requireNonNull(notes.decideAll(deciders, command).block());
  }

  private Document document(String id) {
    return Objects.requireNonNull(
        Mono.from(
                client
                    .getDatabase("proof")
                    .getCollection(collection)
                    .find(new Document("_id", id))
                    .first())
            .block());
  }

  private static Outcome<Note> written(String id, long version, int count) {
    return new Outcome.Written<>(new Versioned<>(id, version, new Note(count)));
  }
}
