package nl.leerroute.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A topic from its beginning to its end, as anybody with access to the broker sees it; what was
 * sent again is seen once.
 */
final class WholeTopic<T> {

  /**
   * @param payload absent: a tombstone
   */
  record Message<T>(String key, long version, Optional<T> payload) {}

  private final String bootstrapServers;
  private final Topic<T> topic;

  WholeTopic(String bootstrapServers, Topic<T> topic) {
    this.bootstrapServers = bootstrapServers;
    this.topic = topic;
  }

  List<Message<T>> read() {
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
      Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
      List<Message<T>> messages = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
        consumer.poll(Duration.ofMillis(100)).forEach(one -> messages.add(message(one)));
      }
      return messages.stream().distinct().toList();
    }
  }

  List<Message<T>> of(String key) {
    return read().stream().filter(message -> message.key().equals(key)).toList();
  }

  void publish(String key, long version, T payload)
      throws ExecutionException, InterruptedException {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<byte[], byte[]> message =
          new ProducerRecord<>(topic.name(), bytes(key), Payloads.write(payload));
      message.headers().add("ce_sequence", bytes(Long.toString(version)));
      message.headers().add("ce_time", bytes(Instant.now().toString()));
      producer.send(message).get();
    }
  }

  private Message<T> message(ConsumerRecord<byte[], byte[]> message) {
    return new Message<>(
        new String(message.key(), StandardCharsets.UTF_8),
        Long.parseLong(
            new String(
                message.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8)),
        Optional.ofNullable(message.value()).map(value -> Payloads.read(value, topic.payload())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
