package nl.leerroute.matching.stream;

import java.util.Collection;
import java.util.List;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/** Hears which partitions this process was given, and tells whoever plans by them. */
final class Assignments implements KafkaBindingRebalanceListener {

  /**
   * @param keys of a topic
   */
  record Told(Topic<?> topic, OwnKeys keys) {}

  private final List<Told> all;

  Assignments(List<Told> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public void onPartitionsAssigned(
      String binding,
      Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    all.forEach(
        each ->
            each.keys()
                .assigned(partitions, () -> consumer.partitionsFor(each.topic().name()).size()));
  }

  @Override
  public void onPartitionsRevokedBeforeCommit(
      String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    all.forEach(each -> each.keys().revoked(partitions));
  }
}
