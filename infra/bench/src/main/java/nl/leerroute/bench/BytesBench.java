package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.leerroute.contracts.PotRequested.Division;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.RawBsonDocument;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;

/**
 * How many bytes a fact and a document have, of people who answer on the pages and of applications
 * for money: what disks have to hold follows from them.
 */
final class BytesBench {

  private static final int PEOPLE = 40;
  private static final int APPLICATIONS = 1_000;
  private static final int AWARDS = 500;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> SERVICES =
      List.of("intake", "catalogue", "funding", "matching", "insights", "gateway");

  private final LocalSystem system;

  private BytesBench(LocalSystem system) {
    this.system = system;
  }

  static void run() throws Exception {
    Path data = Files.createTempDirectory("leerroute-bytes");
    try (LocalSystem system = LocalSystem.start(data, "--fresh", "--no-training")) {
      system.usableAfter();
      new BytesBench(system).measure();
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private void measure() {
    visit(0);
    Map<String, Duration> before = Spent.byProcess(system.processes());
    visit(PEOPLE);
    work(Spent.between(before, Spent.byProcess(system.processes())));
    try (MongoClient database = MongoClients.create(system.database())) {
      apply(new StormLedger(database.getDatabase("funding")));
      facts();
      documents(database);
    }
  }

  /** The first of them warm up. */
  private void visit(int from) {
    for (int person = from; person < from + PEOPLE; person++) {
      try (Visitor visitor = new Visitor(system.address())) {
        RoutesBench.answerAll(visitor, person);
        visitor.routes();
      }
    }
  }

  private static void work(Map<String, Duration> spent) {
    Rows table =
        new Rows("Processor time of somebody who answers and gets routes, ms", "process", "ms");
    spent.forEach((process, time) -> table.row(process, time.toMillis() / PEOPLE));
    table.row("all", spent.values().stream().mapToLong(Duration::toMillis).sum() / PEOPLE);
    System.out.println("\n" + table);
  }

  private void apply(StormLedger ledger) {
    Storm storm = new Storm("bytes", Division.FIRST_COME, APPLICATIONS, AWARDS);
    long all = storm.applications().count();
    try (StormLog log = StormLog.on(system.broker())) {
      log.send(
          Stream.of(
              storm.agree(
                  Instant.EPOCH,
                  Instant.now().plus(Duration.ofDays(1)),
                  StormLedger.digest(Storm.SECRET))));
      Waiting.until(() -> ledger.isThere(storm), BETWEEN_LOOKS, PATIENCE);
      log.send(storm.asks());
      Waiting.until(() -> ledger.arrivals(storm) == all, BETWEEN_LOOKS, PATIENCE);
    }
  }

  private void facts() {
    Rows table =
        new Rows(
            "Facts: key, headers and payload, as they are sent", "topic", "facts", "bytes a fact");
    for (Topic<?> topic : Topics.ALL) {
      long facts = 0;
      long bytes = 0;
      for (ConsumerRecord<byte[], byte[]> each : read(topic.name())) {
        if (each.value() != null) {
          facts++;
          bytes += size(each);
        }
      }
      if (facts > 0) {
        table.row(topic.name(), "%,d".formatted(facts), "%,d".formatted(bytes / facts));
      }
    }
    System.out.println("\n" + table);
  }

  private static long size(ConsumerRecord<byte[], byte[]> fact) {
    return fact.serializedKeySize()
        + (long) fact.serializedValueSize()
        + StreamSupport.stream(fact.headers().spliterator(), false)
            .mapToLong(header -> header.key().length() + (long) header.value().length)
            .sum();
  }

  private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", system.broker()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> all = new java.util.ArrayList<>();
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(BETWEEN_LOOKS).forEach(all::add);
      }
      return all;
    }
  }

  private static void documents(MongoClient client) {
    Rows table =
        new Rows(
            "Documents, as the database gets them", "collection", "documents", "bytes a document");
    for (String service : SERVICES) {
      MongoDatabase database = client.getDatabase(service);
      for (String collection :
          Flux.from(database.listCollectionNames()).sort().toStream().toList()) {
        List<Integer> sizes =
            Flux.from(database.getCollection(collection, RawBsonDocument.class).find())
                .map(document -> document.getByteBuffer().remaining())
                .toStream()
                .toList();
        if (!sizes.isEmpty()) {
          long bytes = sizes.stream().mapToLong(Integer::longValue).sum();
          table.row(
              service + "." + collection,
              "%,d".formatted(sizes.size()),
              "%,d".formatted(bytes / sizes.size()));
        }
      }
    }
    System.out.println("\n" + table);
  }
}
