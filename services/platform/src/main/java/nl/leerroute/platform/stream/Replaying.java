package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Gives parked records once more to the handlers that could not use them.
 *
 * <p>They do not go back to their topic: there an old fact would become the last one of its key.
 * What still cannot be used is parked again, behind; what was dealt with is removed.
 */
final class Replaying {

  /** What came of it. */
  record Replayed(int handled, int parkedAgain) {}

  private static final Duration POLL = Duration.ofSeconds(2);

  private final ConsumerFactory<byte[], byte[]> consumers;
  private final ParkedRecords parked;
  private final Parking parking;
  private final Handlers handlers;

  Replaying(
      ConsumerFactory<byte[], byte[]> consumers,
      ParkedRecords parked,
      Parking parking,
      Handlers handlers) {
    this.consumers = consumers;
    this.parked = parked;
    this.parking = parking;
    this.handlers = handlers;
  }

  /**
   * Takes all records that are parked when it begins.
   *
   * @throws RuntimeException when something that we depend on is down; what was dealt with until
   *     then may be dealt with again
   */
  Replayed replay(ParkingPlace place) {
    int handled = 0;
    int parkedAgain = 0;
    try (Consumer<byte[], byte[]> consumer = consumers.createConsumer("replay", "replay")) {
      List<TopicPartition> partitions = parked.partitions(place.name());
      Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
          if (message.offset() < ends.getOrDefault(partition(message), 0L)) {
            if (handled(place, message)) {
              handled++;
            } else {
              parkedAgain++;
            }
          }
        }
      }
      parked.remove(ends);
    }
    return new Replayed(handled, parkedAgain);
  }

  private boolean handled(ParkingPlace place, ConsumerRecord<byte[], byte[]> message) {
    try {
      handlers
          .of(place.topic().name())
          .forEach(handling -> handling.handle(List.of(Envelope.ofParked(message))));
      return true;
    } catch (Poison e) {
      parking.at(place).accept(message, e);
      return false;
    }
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> message) {
    return new TopicPartition(message.topic(), message.partition());
  }
}
