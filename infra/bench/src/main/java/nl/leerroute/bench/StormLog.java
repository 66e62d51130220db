package nl.leerroute.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes requests as funding's REST writes them, and reads the log as an auditor would. */
record StormLog(String bootstrapServers, KafkaProducer<byte[], byte[]> producer)
    implements AutoCloseable {

  static StormLog on(String bootstrapServers) {
    return new StormLog(
        bootstrapServers,
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "batch.size",
                128 * 1024),
            new ByteArraySerializer(),
            new ByteArraySerializer()));
  }

  /** Funding makes its topics when it starts. */
  void awaitTopic() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Waiting.until(
          () ->
              names(admin).containsAll(List.of(Topics.REQUESTS.name(), Topics.APPLICATIONS.name())),
          Duration.ofMillis(200),
          Duration.ofMinutes(2));
    }
  }

  private static Set<String> names(Admin admin) {
    try {
      return admin.listTopics().names().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when the broker has all of them. */
  void send(Stream<PotRequested> requests) {
    List<Future<RecordMetadata>> sent =
        requests.map(request -> producer.send(record(request))).toList();
    try {
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(PotRequested request) {
    return new ProducerRecord<>(
        Topics.REQUESTS.name(),
        request.potId().getBytes(StandardCharsets.UTF_8),
        Payloads.write(request));
  }

  /** Application ids in the order in which they came, each once. */
  List<String> arrivals(String pot) {
    Set<String> ids = new LinkedHashSet<>();
    read(
        Topics.REQUESTS,
        request -> {
          if (request.potId().equals(pot) && request.kind() == PotRequested.Kind.APPLY) {
            ids.add(Objects.requireNonNull(request.applicationId()));
          }
        });
    return List.copyOf(ids);
  }

  /** Of how many applications of a pot the world was told a decision. */
  int told(String pot) {
    Set<String> ids = new HashSet<>();
    read(
        Topics.APPLICATIONS,
        fact -> {
          if (fact.potId().equals(pot)) {
            ids.add(fact.applicationId());
          }
        });
    return ids.size();
  }

  private <T> void read(Topic<T> topic, Consumer<T> each) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(topic.name(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> each.accept(Payloads.read(record.value(), topic.payload())));
      }
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
