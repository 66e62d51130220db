package nl.leerroute.bench;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import reactor.core.publisher.Flux;

/**
 * What the platform costs: consuming, projecting and publishing, each against the bare client on
 * the same broker and database in the same run.
 */
final class StreamBench {

  private static final int RECORDS = 200_000;
  private static final int DOCUMENTS = 30_000;
  private static final int BULK = 500;
  private static final int ROUNDS = 3;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private static final LongAdder CONSUMED = new LongAdder();

  private final EmbeddedBroker broker;
  private final Table table =
      new Table(
          "Mechanisms (best of " + ROUNDS + " rounds)", "what", "per second", "ratio to bare");

  private StreamBench(EmbeddedBroker broker) {
    this.broker = broker;
  }

  static void run() throws IOException {
    Path directory = Files.createTempDirectory("leerroute-bench");
    Path noKeys = Files.writeString(directory.resolve("keys.jwks"), "{\"keys\":[]}");
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("database"), 0);
        ConfigurableApplicationContext service = service(broker, database, noKeys)) {
      new StreamBench(broker).measure(service);
    }
  }

  private static ConfigurableApplicationContext service(
      EmbeddedBroker broker, EmbeddedDatabase database, Path noKeys) {
    return new SpringApplicationBuilder(Service.class)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "spring.application.name", "bench",
                "leerroute.kafka.bootstrap-servers", broker.bootstrapServers(),
                "leerroute.mongodb.uri", database.uri(),
                "leerroute.identity.issuer", "http://127.0.0.1:1",
                "leerroute.tokens.verification-keys", noKeys.toString(),
                "spring.cloud.function.definition", "facts",
                "spring.cloud.stream.bindings.facts-in-0.destination", Topics.JOURNEYS.name(),
                "spring.cloud.stream.bindings.facts-in-0.group", "bench.facts",
                "logging.level.root", "WARN"))
        .run();
  }

  private void measure(ConfigurableApplicationContext service) {
    service.getBean(BindingsLifecycleController.class).stop("facts-in-0");
    double bareProduce = best(this::produceBare);
    table.row("produce, bare", whole(bareProduce), "1.00");
    double bareConsume = best(this::consumeBare);
    table.row("consume, bare", whole(bareConsume), "1.00");
    double consume = consumeThroughPlatform(service);
    table.row(
        "consume, platform (decoded, one handler call a batch)",
        whole(consume),
        ratio(consume, bareConsume));

    MongoDatabase database = service.getBean(MongoDatabase.class);
    double bareBulk = best(() -> bulkBare(database));
    table.row("bulk insert, bare", whole(bareBulk), "1.00");
    double bareUpsert = best(() -> upsertBare(database));
    table.row("bulk upsert, bare", whole(bareUpsert), "1.00");
    double project = best(() -> project(service));
    table.row("projection of new keys", whole(project), ratio(project, bareUpsert));
    double outbox = best(() -> publish(service));
    table.row(
        "command -> outbox -> broker -> pulled",
        whole(outbox),
        ratio(outbox, bareBulk) + " of bulk insert");
    table.row("  the same against the bare producer", whole(outbox), ratio(outbox, bareProduce));
    table.print();
  }

  private interface Round {
    double perSecond();
  }

  private static double best(Round round) {
    return IntStream.range(0, ROUNDS).mapToDouble(any -> round.perSecond()).max().orElseThrow();
  }

  private static String whole(double perSecond) {
    return String.format("%,d", Math.round(perSecond));
  }

  private static String ratio(double one, double other) {
    return String.format("%.2f", one / other);
  }

  private static double rate(int count, Instant since) {
    return count / (Duration.between(since, Instant.now()).toNanos() / 1e9);
  }

  private double produceBare() {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "5"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      Instant since = Instant.now();
      for (int i = 0; i < RECORDS; i++) {
        var unused = producer.send(record(i));
      }
      producer.flush();
      return rate(RECORDS, since);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(int i) {
    String flow = "flow-" + i;
    String json =
        "{\"flowId\":\"%s\",\"stage\":\"ENTERED\",\"at\":\"2026-03-02T10:00:00Z\",\"classes\":{\"municipality\":\"Emmen\",\"province\":\"Drenthe\",\"region\":\"AM03\",\"status\":\"EMPLOYEE\",\"education\":\"MIDDLE\",\"ageBand\":\"45-54\",\"sector\":\"Q\"}}"
            .formatted(flow);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            Topics.JOURNEYS.name(),
            flow.getBytes(StandardCharsets.UTF_8),
            json.getBytes(StandardCharsets.UTF_8));
    record.headers().add("ce_sequence", "1".getBytes(StandardCharsets.UTF_8));
    record.headers().add("ce_time", "2026-03-02T10:00:00Z".getBytes(StandardCharsets.UTF_8));
    return record;
  }

  private double consumeBare() {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.JOURNEYS.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      int total = RECORDS * ROUNDS;
      int seen = 0;
      Instant since = Instant.now();
      while (seen < total) {
        seen += consumer.poll(Duration.ofSeconds(1)).count();
      }
      return rate(total, since);
    }
  }

  /** From the moment the binding starts, so that joining the group is part of the price. */
  private static double consumeThroughPlatform(ConfigurableApplicationContext service) {
    int total = RECORDS * ROUNDS;
    CONSUMED.reset();
    Instant since = Instant.now();
    service.getBean(BindingsLifecycleController.class).start("facts-in-0");
    Waiting.until(() -> CONSUMED.sum() >= total, LONGEST);
    return rate(total, since);
  }

  private static double bulkBare(MongoDatabase database) {
    MongoCollection<Document> collection = emptied(database, "bare");
    Instant since = Instant.now();
    for (int from = 0; from < DOCUMENTS; from += BULK) {
      List<WriteModel<Document>> writes =
          IntStream.range(from, from + BULK)
              .<WriteModel<Document>>mapToObj(i -> new InsertOneModel<>(document("flow-" + i)))
              .toList();
      Flux.from(collection.bulkWrite(writes)).blockLast();
    }
    return rate(DOCUMENTS, since);
  }

  private static double upsertBare(MongoDatabase database) {
    MongoCollection<Document> collection = emptied(database, "bare-upsert");
    Instant since = Instant.now();
    for (int from = 0; from < DOCUMENTS; from += BULK) {
      List<WriteModel<Document>> writes =
          IntStream.range(from, from + BULK)
              .<WriteModel<Document>>mapToObj(
                  i ->
                      new com.mongodb.client.model.ReplaceOneModel<>(
                          new Document("_id", "flow-" + i),
                          document("flow-" + i),
                          new com.mongodb.client.model.ReplaceOptions().upsert(true)))
              .toList();
      Flux.from(collection.bulkWrite(writes)).blockLast();
    }
    return rate(DOCUMENTS, since);
  }

  private static MongoCollection<Document> emptied(MongoDatabase database, String name) {
    Flux.from(database.getCollection(name).drop()).blockLast();
    return database.getCollection(name);
  }

  private static Document document(String id) {
    return new Document("_id", id)
        .append("version", 1L)
        .append(
            "view",
            new Document("flowId", id)
                .append("stage", "ENTERED")
                .append("at", "2026-03-02T10:00:00Z")
                .append(
                    "classes",
                    new Document("municipality", "Emmen")
                        .append("province", "Drenthe")
                        .append("region", "AM03")
                        .append("status", "EMPLOYEE")
                        .append("education", "MIDDLE")
                        .append("ageBand", "45-54")
                        .append("sector", "Q")));
  }

  private static double project(ConfigurableApplicationContext service) {
    emptied(service.getBean(MongoDatabase.class), "view");
    Projection<JourneyAdvanced> view =
        service.getBean(Projections.class).of("view", JourneyAdvanced.class);
    Instant since = Instant.now();
    for (int from = 0; from < DOCUMENTS; from += BULK) {
      view.apply(
          IntStream.range(from, from + BULK)
              .mapToObj(i -> new Received<>("flow-" + i, 1, Instant.EPOCH, Optional.of(fact(i))))
              .toList());
    }
    return rate(DOCUMENTS, since);
  }

  private double publish(ConfigurableApplicationContext service) {
    String run = Long.toString(System.nanoTime(), 36);
    Aggregates<JourneyAdvanced> flows =
        service.getBean(AggregateStore.class).of("flows", JourneyAdvanced.class);
    long before = CONSUMED.sum();
    Instant since = Instant.now();
    for (int from = 0; from < DOCUMENTS; from += BULK) {
      Map<String, Decider<JourneyAdvanced>> deciders = new LinkedHashMap<>();
      for (int i = from; i < from + BULK; i++) {
        JourneyAdvanced fact = fact(i);
        String id = run + i;
        deciders.put(
            id,
            current ->
                new Decision.Changed<>(fact, List.of(Publication.of(Topics.JOURNEYS, id, fact))));
      }
      flows.decideAll(deciders, run + from).block();
    }
    Waiting.until(() -> CONSUMED.sum() - before >= DOCUMENTS, LONGEST);
    return rate(DOCUMENTS, since);
  }

  private static JourneyAdvanced fact(int i) {
    return new JourneyAdvanced(
        "flow-" + i,
        JourneyAdvanced.Stage.ENTERED,
        Instant.parse("2026-03-02T10:00:00Z"),
        new JourneyAdvanced.Classes(
            "Emmen",
            "Drenthe",
            "AM03",
            nl.leerroute.contracts.ProfilePublished.WorkStatus.EMPLOYEE,
            JourneyAdvanced.EducationBand.MIDDLE,
            "45-54",
            "Q"));
  }

  /** A service with one consumer that counts. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Service {

    @Bean
    Consumer<Message<List<byte[]>>> facts(Batches batches) {
      return batches.of(Topics.JOURNEYS, batch -> CONSUMED.add(batch.size()));
    }
  }
}
