package nl.leerroute.platform.stream;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** One table while it is read: hands records on, parks the ones nobody can use. */
record Loading(
    Handling<?> handling, ConsumerRecordRecoverer parking, CompletableFuture<Void> standing)
    implements Table {

  String topic() {
    return handling.topic().name();
  }

  boolean has(TopicPartition partition) {
    return partition.topic().equals(topic());
  }

  /**
   * @throws RuntimeException when something that we depend on is down; the same records may come
   *     again
   */
  void take(List<ConsumerRecord<byte[], byte[]>> messages) {
    List<ConsumerRecord<byte[], byte[]>> left = messages;
    while (!left.isEmpty()) {
      try {
        handling.handle(left.stream().map(message -> Envelope.of(message)).toList());
        return;
      } catch (Poison e) {
        parking.accept(left.get(e.getIndex()), e);
        left = left.subList(e.getIndex() + 1, left.size());
      }
    }
  }
}
