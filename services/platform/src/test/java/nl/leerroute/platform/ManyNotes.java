package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.RelayContract.AMinuteLater;
import nl.leerroute.platform.Wire.Seen;
import nl.leerroute.platform.outbox.SilentOutbox;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Outcome;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fifty notes of one service, which are written at once. */
final class ManyNotes implements AutoCloseable {

  static final int MANY = 50;
  static final Duration SOON = Duration.ofSeconds(100);

  private final Servers servers;
  private final String service;
  private final MongoClient client;
  private final Wire wire;

  ManyNotes(Servers servers, String service) {
    this.servers = servers;
    this.service = service;
    this.client = MongoClients.create(servers.databaseUri());
    this.wire = new Wire(servers);
  }

  /** No name is the beginning of another. */
  String name(int number) {
    return "%s-%03d".formatted(service, number);
  }

  List<String> names() {
    return IntStream.range(0, MANY).mapToObj(this::name).toList();
  }

  Decider<Note> counting(int number) {
    return Note.counting(name(number));
  }

  Probe start(Class<?>... more) {
    return Probe.start(servers, service, more);
  }

  static Aggregates<Note> in(Probe probe) {
    return probe.bean(AggregateStore.class).of("notes", Note.class);
  }

  Aggregates<Note> inADeadProcess() {
    return new AggregateStore(client.getDatabase(service), SilentOutbox.start(), Clock.systemUTC())
        .of("notes", Note.class);
  }

  /** One more in all of them. */
  void count(Aggregates<Note> notes, String command) {
    assertThat(write(notes, command, this::counting)).allMatch(Outcome.Written.class::isInstance);
  }

  List<Outcome<Note>> write(
      Aggregates<Note> notes, String command, Function<Integer, Decider<Note>> decider) {
    Map<String, Decider<Note>> deciders = new LinkedHashMap<>();
    IntStream.range(0, MANY).forEach(i -> deciders.put(name(i), decider.apply(i)));
    return Objects.requireNonNull(notes.decideAll(deciders, command).block());
  }

  /** By a process that starts when every lease of the one before has run out. */
  void publishAMinuteLater() {
    try (Probe probe = start(AMinuteLater.class)) {
      in(probe);
      await().atMost(SOON).until(() -> bundles().isEmpty());
    }
  }

  List<Seen> published() {
    return wire.read(Topics.RELEASES.name(), service + "-");
  }

  List<Long> published(int number) {
    return wire.read(Topics.RELEASES.name(), name(number)).stream().map(Seen::version).toList();
  }

  MongoCollection<Document> collection() {
    return client.getDatabase(service).getCollection("notes");
  }

  Document id(int number) {
    return new Document("_id", name(number));
  }

  Document document(int number) {
    return Objects.requireNonNull(Mono.from(collection().find(id(number)).first()).block());
  }

  List<Document> documents() {
    return all(collection());
  }

  List<Document> bundles() {
    return all(client.getDatabase(service).getCollection("notes-bundles"));
  }

  private static List<Document> all(MongoCollection<Document> collection) {
    return Objects.requireNonNull(Flux.from(collection.find()).collectList().block());
  }

  @Override
  public void close() {
    wire.close();
    client.close();
  }
}
