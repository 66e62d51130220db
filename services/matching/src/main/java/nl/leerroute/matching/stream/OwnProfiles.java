package nl.leerroute.matching.stream;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/**
 * Which profiles this process plans: those in the partitions of their topic that it was given.
 *
 * <p>What it loses is let go of before another one gets it, unless it was taken for dead.
 */
final class OwnProfiles implements KafkaBindingRebalanceListener {

  /**
   * @param of how many partitions there are
   */
  record Partitions(Set<Integer> numbers, int of) implements Predicate<String> {

    static final Partitions NONE = new Partitions(Set.of(), 1);

    @Override
    public boolean test(String profileId) {
      byte[] key = profileId.getBytes(StandardCharsets.UTF_8);
      return numbers.contains(BuiltInPartitioner.partitionForKey(key, of));
    }

    Partitions and(Collection<Integer> more, int count) {
      Set<Integer> both = new HashSet<>(numbers);
      both.addAll(more);
      return new Partitions(Set.copyOf(both), count);
    }

    Partitions without(Collection<Integer> fewer) {
      Set<Integer> rest = new HashSet<>(numbers);
      rest.removeAll(fewer);
      return new Partitions(Set.copyOf(rest), of);
    }
  }

  private final Consumer<Predicate<String>> lettingGo;
  private Partitions own = Partitions.NONE;
  private Partitions more = Partitions.NONE;

  /**
   * @param lettingGo of profiles that are no longer planned here; waits until it is done
   */
  OwnProfiles(Consumer<Predicate<String>> lettingGo) {
    this.lettingGo = lettingGo;
  }

  synchronized boolean has(String profileId) {
    return own.test(profileId);
  }

  /** Those that became ours and were not yet taken over. */
  synchronized Optional<Partitions> more() {
    return Optional.of(more).filter(those -> !those.numbers().isEmpty());
  }

  synchronized void taken(Partitions those) {
    more = more.without(those.numbers());
  }

  @Override
  public void onPartitionsAssigned(
      String binding,
      org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    List<Integer> numbers = ofProfiles(partitions);
    if (!numbers.isEmpty()) {
      assigned(numbers, consumer.partitionsFor(Topics.PROFILES.name()).size());
    }
  }

  private synchronized void assigned(List<Integer> numbers, int of) {
    own = own.and(numbers, of);
    more = more.and(numbers, of);
  }

  @Override
  public void onPartitionsRevokedBeforeCommit(
      String binding,
      org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions) {
    letGo(ofProfiles(partitions));
  }

  private void letGo(List<Integer> numbers) {
    Partitions gone = revoked(numbers);
    if (!numbers.isEmpty()) {
      lettingGo.accept(gone);
    }
  }

  private synchronized Partitions revoked(List<Integer> numbers) {
    Partitions gone = new Partitions(Set.copyOf(numbers), own.of());
    own = own.without(numbers);
    more = more.without(numbers);
    return gone;
  }

  private static List<Integer> ofProfiles(Collection<TopicPartition> partitions) {
    return partitions.stream()
        .filter(partition -> partition.topic().equals(Topics.PROFILES.name()))
        .map(TopicPartition::partition)
        .toList();
  }
}
