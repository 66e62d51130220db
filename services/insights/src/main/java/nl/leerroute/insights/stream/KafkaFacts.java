package nl.leerroute.insights.stream;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.insights.funnel.Facts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Compares how far topics go with how far their groups have come, whichever instances those consist
 * of.
 *
 * <p>An offset is committed after its facts are stored, so a group that is past a fact has folded
 * it. Parked facts count as folded: they come back as late ones.
 */
final class KafkaFacts implements Facts, AutoCloseable {

  private final Admin admin;
  private final Map<String, String> groups;

  /**
   * @param groups who reads, by the name of the topic
   */
  KafkaFacts(Admin admin, Map<String, String> groups) {
    this.admin = admin;
    this.groups = Map.copyOf(groups);
  }

  @Override
  public Mono<Boolean> foldedBy(Instant moment) {
    return Flux.fromIterable(groups.entrySet())
        .concatMap(reading -> read(reading.getKey(), reading.getValue(), moment))
        .all(folded -> folded);
  }

  private Mono<Boolean> read(String topic, String group, Instant moment) {
    return partitions(topic)
        .flatMap(partitions -> Mono.zip(ends(partitions, moment), read(group)))
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

  private Mono<List<TopicPartition>> partitions(String topic) {
    return mono(admin.describeTopics(List.of(topic)).allTopicNames())
        .map(
            topics ->
                topics.values().stream()
                    .flatMap(found -> found.partitions().stream())
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
  }

  /** Negative: there is none. */
  private Mono<Map<TopicPartition, Long>> offsets(List<TopicPartition> of, OffsetSpec which) {
    return mono(admin
            .listOffsets(of.stream().collect(toMap(Function.identity(), _ -> which)))
            .all())
        .map(found -> values(found, ListOffsetsResultInfo::offset));
  }

  private Mono<Map<TopicPartition, Long>> read(String group) {
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
