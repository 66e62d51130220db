package nl.leerroute.platform.stream;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The records on dead-letter topics as the broker knows them: how many, and to be removed. */
final class ParkedRecords implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 5;

  private final Admin admin;

  ParkedRecords(Admin admin) {
    this.admin = admin;
  }

  /** How many records stand on a topic. */
  long depth(String topic) {
    List<TopicPartition> partitions = partitions(topic);
    return sum(offsets(partitions, OffsetSpec.latest()))
        - sum(offsets(partitions, OffsetSpec.earliest()));
  }

  List<TopicPartition> partitions(String topic) {
    return await(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
        .flatMap(found -> found.partitions().stream())
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .toList();
  }

  /** Removes what was dealt with: all before the given offset of each partition. */
  void remove(Map<TopicPartition, Long> before) {
    await(
        admin
            .deleteRecords(
                before.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            end -> RecordsToDelete.beforeOffset(end.getValue()))))
            .all());
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
    return await(
            admin
                .listOffsets(
                    partitions.stream()
                        .collect(Collectors.toMap(Function.identity(), partition -> which)))
                .all())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().offset()));
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <T> T await(KafkaFuture<T> result) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("the broker does not say what is parked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
