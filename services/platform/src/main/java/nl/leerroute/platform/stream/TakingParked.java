package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Goes through all records that are parked at a place when it begins; one at a time. */
final class TakingParked {

  private static final Duration POLL = Duration.ofSeconds(2);

  private final ConsumerFactory<byte[], byte[]> consumers;
  private final ParkedRecords parked;

  TakingParked(ConsumerFactory<byte[], byte[]> consumers, ParkedRecords parked) {
    this.consumers = consumers;
    this.parked = parked;
  }

  /** Shows each record, and leaves it. */
  void look(
      ParkingPlace place, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    var unused = goThrough(place, visitor);
  }

  /**
   * Hands each record over, and removes them all from the topic; whoever wants to keep one parks it
   * again.
   *
   * @throws RuntimeException what the visitor throws; then all are still there
   */
  synchronized void take(
      ParkingPlace place, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    parked.remove(goThrough(place, visitor));
  }

  private Map<TopicPartition, Long> goThrough(
      ParkingPlace place, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
    try (Consumer<byte[], byte[]> consumer = consumers.createConsumer("parked", "parked")) {
      List<TopicPartition> partitions = parked.partitions(place.name());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = Map.copyOf(consumer.endOffsets(partitions));
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
          if (message.offset() < ends.getOrDefault(partition(message), 0L)) {
            visitor.accept(message);
          }
        }
      }
      return ends;
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> message) {
    return new TopicPartition(message.topic(), message.partition());
  }
}
