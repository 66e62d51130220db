package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leerroute.platform.outbox.SilentOutbox;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Versioned;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** How aggregates are found by something else than one id. */
public abstract class LookupsContract {

  private final Servers servers;
  private MongoClient client;
  private MongoDatabase database;
  private Aggregates<Note> notes;
  private String collection;

  @SuppressWarnings("NullAway.Init")
  protected LookupsContract(Servers servers) {
    this.servers = servers;
  }

  @BeforeEach
  void open() {
    client = MongoClients.create(servers.databaseUri());
    database = client.getDatabase("proof");
    collection = "notes-" + UUID.randomUUID();
    notes =
        new AggregateStore(database, SilentOutbox.start(), Clock.systemUTC())
            .of(collection, Note.class, "count");
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void those_whose_state_has_a_value_are_found_by_it_and_erased_ones_are_not() {
    decide("one", "c1", Note.counting("one"));
    decide("two", "c1", Note.counting("two"));
    decide("two", "c2", Note.counting("two"));
    decide("gone", "c1", Note.counting("gone"));
    decide("gone", "c2", Note.removing("gone"));

    assertThat(having(1)).containsExactly("one");
  }

  @Test
  void they_are_still_found_as_they_are_after_they_changed() {
    decide("a", "c1", Note.counting("a"));
    assertThat(having(1)).containsExactly("a");
    decide("a", "c2", Note.counting("a"));
    decide("b", "c1", Note.counting("b"));

    assertThat(having(1)).containsExactly("b");
    assertThat(having(2)).containsExactly("a");
  }

  @Test
  void what_aggregates_are_looked_up_by_has_an_index() {
    decide("a", "c1", Note.counting("a"));
    having(1);

    assertThat(Flux.from(database.getCollection(collection).listIndexes()).toIterable())
        .extracting(index -> index.get("key"))
        .contains(new Document("state.count", 1));
  }

  @Test
  void packed_states_are_found_by_what_was_declared_as_they_are_now_or_were_stored_before() {
    decide("unpacked", "c1", Note.counting("unpacked"));
    notes =
        new AggregateStore(database, SilentOutbox.start(), Clock.systemUTC())
            .packed(collection, Note.class, Map.of("count", Note::count));
    decide("a", "c1", Note.counting("a"));
    decide("b", "c1", Note.counting("b"));
    decide("b", "c2", Note.counting("b"));

    assertThat(having(1)).containsExactlyInAnyOrder("a", "unpacked");
    assertThat(having(2)).containsExactly("b");
    decide("unpacked", "c2", Note.counting("unpacked"));
    assertThat(having(2)).containsExactlyInAnyOrder("b", "unpacked");
  }

  @Test
  void a_look_up_that_was_not_declared_is_refused() {
    assertThatThrownBy(() -> notes.having("published", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void those_below_a_bound_are_found_and_neither_others_nor_erased_ones() {
    decide("one", "c1", Note.counting("one"));
    decide("two", "c1", Note.counting("two"));
    decide("two", "c2", Note.counting("two"));
    decide("gone", "c1", Note.counting("gone"));
    decide("gone", "c2", Note.removing("gone"));

    assertThat(notes.below("count", 2).map(Versioned::id).collectList().block())
        .containsExactly("one");
  }

  @Test
  void which_of_some_ids_there_are_is_told_at_once() {
    decide("a", "c1", Note.counting("a"));
    decide("b", "c1", Note.counting("b"));
    decide("gone", "c1", Note.counting("gone"));
    decide("gone", "c2", Note.removing("gone"));

    assertThat(notes.existing(List.of("b", "gone", "absent", "a")).collectList().block())
        .containsExactlyInAnyOrder("a", "b");
    assertThat(notes.existing(List.of()).collectList().block()).isEmpty();
  }

  private List<String> having(int count) {
    return Objects.requireNonNull(
        notes.having("count", count).map(Versioned::id).collectList().block());
  }

  private void decide(String id, String command, Decider<Note> decider) {
    notes.decide(id, command, decider).block();
  }
}
