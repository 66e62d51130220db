package nl.leerroute.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Reads and writes topics without the platform, as somebody else would. */
final class Wire implements AutoCloseable {

  /** A record as it stands on a topic. */
  record Seen(String key, long version, @Nullable String value, Map<String, String> headers) {}

  private final String bootstrapServers;
  private final KafkaProducer<byte[], byte[]> producer;

  Wire(Servers servers) {
    this.bootstrapServers = servers.bootstrapServers();
    this.producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Sends into partition 0, so that the order over all keys is the order of the calls. */
  void send(String topic, String key, long version, @Nullable String value) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, 0, bytes(key), value == null ? null : bytes(value));
    message.headers().add("ce_sequence", bytes(Long.toString(version)));
    message.headers().add("ce_time", bytes(Instant.EPOCH.toString()));
    // What the framework would make an object of, if it were let.
    message.headers().add("spring_json_header_types", bytes("{\"x\": \"java.net.URL\"}"));
    message.headers().add("x", bytes("\"http://127.0.0.1:1\""));
    try {
      producer.send(message).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that is on a topic now. */
  List<Seen> read(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<Seen> seen = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> seen.add(seen(message)));
      }
      return seen;
    }
  }

  List<Seen> read(String topic, String keyPrefix) {
    return read(topic).stream().filter(seen -> seen.key().startsWith(keyPrefix)).toList();
  }

  /** What a group has committed on partition 0. */
  long committed(String topic, String group) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      var offset =
          admin
              .listConsumerGroupOffsets(group)
              .partitionsToOffsetAndMetadata()
              .get()
              .get(new TopicPartition(topic, 0));
      return offset == null ? 0 : offset.offset();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Seen seen(ConsumerRecord<byte[], byte[]> message) {
    Map<String, String> headers = new java.util.TreeMap<>();
    message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
    return new Seen(
        text(message.key()),
        Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
        message.value() == null ? null : text(message.value()),
        headers);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
