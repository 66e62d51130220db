package nl.leerroute.insights.stream;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.contracts.Topic;
import nl.leerroute.insights.funnel.Facts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Mono;

/**
 * Compares how far a topic goes with how far a group has come, whichever instances it consists of.
 *
 * <p>An offset is committed after its facts are stored, so a group that is past a fact has folded
 * it. Parked facts count as folded: they come back as late ones.
 */
final class KafkaFacts implements Facts, AutoCloseable {

  private final Admin admin;
  private final Topic<?> topic;
  private final String group;

  KafkaFacts(Admin admin, Topic<?> topic, String group) {
    this.admin = admin;
    this.topic = topic;
    this.group = group;
  }

  @Override
  public Mono<Boolean> foldedBy(Instant moment) {
    return partitions()
        .flatMap(partitions -> Mono.zip(ends(partitions, moment), read()))
        .map(
            found ->
                found.getT1().entrySet().stream()
                    .allMatch(
                        end -> found.getT2().getOrDefault(end.getKey(), 0L) >= end.getValue()));
  }

  /** Where the facts begin that are younger than this moment; where none is, the end. */
  private Mono<Map<TopicPartition, Long>> ends(List<TopicPartition> partitions, Instant moment) {
    return Mono.zip(
            offsets(partitions, OffsetSpec.forTimestamp(moment.toEpochMilli())),
            offsets(partitions, OffsetSpec.latest()))
        .map(
            found -> {
              Map<TopicPartition, Long> ends = new HashMap<>(found.getT2());
              found.getT1().entrySet().stream()
                  .filter(younger -> younger.getValue() >= 0)
                  .forEach(younger -> ends.put(younger.getKey(), younger.getValue()));
              return ends;
            });
  }

  private Mono<List<TopicPartition>> partitions() {
    return mono(admin.describeTopics(List.of(topic.name())).allTopicNames())
        .map(
            topics ->
                topics.values().stream()
                    .flatMap(found -> found.partitions().stream())
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList());
  }

  /** Negative: there is none. */
  private Mono<Map<TopicPartition, Long>> offsets(List<TopicPartition> of, OffsetSpec which) {
    return mono(admin
            .listOffsets(of.stream().collect(toMap(Function.identity(), _ -> which)))
            .all())
        .map(found -> values(found, ListOffsetsResultInfo::offset));
  }

  private Mono<Map<TopicPartition, Long>> read() {
    return mono(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .map(found -> values(found, OffsetAndMetadata::offset));
  }

  private static <V> Map<TopicPartition, Long> values(
      Map<TopicPartition, V> found, Function<V, Long> offset) {
    return found.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> offset.apply(entry.getValue())));
  }

  private static <T> Mono<T> mono(KafkaFuture<T> answer) {
    return Mono.fromCompletionStage(answer.toCompletionStage());
  }

  @Override
  public void close() {
    admin.close();
  }
}
