package nl.leerroute.matching.stream;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;

/**
 * Which profiles, or which firms, this process plans: those in the partitions of their topic that
 * it was given.
 *
 * <p>What it loses is let go of before another one gets it, unless it was taken for dead.
 */
final class OwnKeys {

  /**
   * @param of how many partitions there are
   */
  record Partitions(Set<Integer> numbers, int of) implements Predicate<String> {

    static final Partitions NONE = new Partitions(Set.of(), 1);

    @Override
    public boolean test(String id) {
      byte[] key = id.getBytes(StandardCharsets.UTF_8);
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

  private final String topic;
  private final Consumer<Predicate<String>> lettingGo;
  private Partitions own = Partitions.NONE;
  private Partitions more = Partitions.NONE;

  /**
   * @param lettingGo of what is no longer planned here; waits until it is done
   */
  OwnKeys(Topic<?> topic, Consumer<Predicate<String>> lettingGo) {
    this.topic = topic.name();
    this.lettingGo = lettingGo;
  }

  synchronized boolean has(String id) {
    return own.test(id);
  }

  /** Those that became ours and were not yet taken over. */
  synchronized Optional<Partitions> more() {
    return Optional.of(more).filter(those -> !those.numbers().isEmpty());
  }

  synchronized void taken(Partitions those) {
    more = more.without(those.numbers());
  }

  void assigned(Collection<TopicPartition> partitions, IntSupplier of) {
    List<Integer> numbers = ofTopic(partitions);
    if (!numbers.isEmpty()) {
      assigned(numbers, of.getAsInt());
    }
  }

  private synchronized void assigned(List<Integer> numbers, int of) {
    own = own.and(numbers, of);
    more = more.and(numbers, of);
  }

  void revoked(Collection<TopicPartition> partitions) {
    List<Integer> numbers = ofTopic(partitions);
    Partitions gone = without(numbers);
    if (!numbers.isEmpty()) {
      lettingGo.accept(gone);
    }
  }

  private synchronized Partitions without(List<Integer> numbers) {
    Partitions gone = new Partitions(Set.copyOf(numbers), own.of());
    own = own.without(numbers);
    more = more.without(numbers);
    return gone;
  }

  private List<Integer> ofTopic(Collection<TopicPartition> partitions) {
    return partitions.stream()
        .filter(partition -> partition.topic().equals(topic))
        .map(TopicPartition::partition)
        .toList();
  }
}
