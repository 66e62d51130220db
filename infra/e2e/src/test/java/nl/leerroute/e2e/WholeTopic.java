package nl.leerroute.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** All that is on a topic of the running system now. */
final class WholeTopic {

  private WholeTopic() {}

  static List<ConsumerRecord<byte[], byte[]>> of(RunningSystem system, String topic) {
    return of(system, topic, new ByteArrayDeserializer());
  }

  static <K> List<ConsumerRecord<K, byte[]>> of(
      RunningSystem system, String topic, Deserializer<K> keys) {
    List<ConsumerRecord<K, byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<K, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", system.brokers()), keys, new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(500)).forEach(records::add);
      }
    }
    return records;
  }
}
