package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.leerroute.platform.settings.KafkaSettings;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a database has to make of facts that come again and out of order. */
public abstract class ProjectionContract {

  private final Servers servers;
  private MongoClient client;

  @SuppressWarnings("NullAway.Init")
  protected ProjectionContract(Servers servers) {
    this.servers = servers;
  }

  @BeforeEach
  void open() {
    client = MongoClients.create(servers.databaseUri());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @RepeatedTest(5)
  void a_whole_topic_replayed_twice_and_shuffled_gives_the_same_view(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Received<Note>> facts = facts(random);
    Projection<Note> live = projection();
    batches(facts, random).forEach(live::apply);
    List<Versioned<Note>> once = all(live);

    Projection<Note> shuffled = projection();
    List<Received<Note>> twice = new ArrayList<>(facts);
    twice.addAll(facts);
    Collections.shuffle(twice, random);
    batches(twice, random).forEach(shuffled::apply);
    batches(facts, random).forEach(live::apply);

    assertThat(all(live)).isEqualTo(once);
    assertThat(all(shuffled)).isEqualTo(once);
    assertThat(once).isNotEmpty();
  }

  @Test
  void an_older_fact_does_not_bring_back_a_key_that_is_gone() {
    Projection<Note> view = projection();
    view.apply(List.of(fact("a", 1, 1), gone("a", 2)));
    view.apply(List.of(fact("a", 1, 1)));

    assertThat(view.find("a").blockOptional()).isEmpty();
    assertThat(view.all().count().block()).isZero();

    view.apply(List.of(fact("a", 3, 7)));
    assertThat(view.find("a").block()).isEqualTo(new Versioned<>("a", 3, new Note(7)));
  }

  @Test
  void new_older_and_equal_facts_in_one_batch_each_find_their_place() {
    Projection<Note> view = projection();
    view.apply(List.of(fact("old", 5, 5), fact("same", 5, 5)));
    view.apply(List.of(fact("new", 1, 1), fact("old", 4, 4), fact("same", 5, 9), fact("x", 2, 2)));

    assertThat(all(view))
        .containsExactly(
            new Versioned<>("new", 1, new Note(1)),
            new Versioned<>("old", 5, new Note(5)),
            new Versioned<>("same", 5, new Note(5)),
            new Versioned<>("x", 2, new Note(2)));
  }

  /** 40 keys with up to 8 versions each; some end with a tombstone, some have one in between. */
  private static List<Received<Note>> facts(Random random) {
    List<Received<Note>> facts = new ArrayList<>();
    for (int key = 0; key < 40; key++) {
      int versions = 1 + random.nextInt(8);
      for (int version = 1; version <= versions; version++) {
        facts.add(
            random.nextInt(5) == 0
                ? gone("k" + key, version)
                : fact("k" + key, version, random.nextInt(1_000)));
      }
    }
    return facts;
  }

  private static List<List<Received<Note>>> batches(List<Received<Note>> facts, Random random) {
    List<List<Received<Note>>> batches = new ArrayList<>();
    for (int from = 0; from < facts.size(); ) {
      int to = Math.min(facts.size(), from + 1 + random.nextInt(30));
      batches.add(facts.subList(from, to));
      from = to;
    }
    return batches;
  }

  private Projection<Note> projection() {
    return new Projections(
            client.getDatabase("proof"), KafkaSettings.at("127.0.0.1:1"), Clock.systemUTC())
        .of("view-" + UUID.randomUUID(), Note.class);
  }

  private static List<Versioned<Note>> all(Projection<Note> view) {
    return Objects.requireNonNull(
        view.all().sort(java.util.Comparator.comparing(Versioned::id)).collectList().block());
  }

  private static Received<Note> fact(String key, long version, int count) {
    return new Received<>(key, version, Instant.EPOCH, Optional.of(new Note(count)));
  }

  private static Received<Note> gone(String key, long version) {
    return new Received<>(key, version, Instant.EPOCH, Optional.empty());
  }
}
