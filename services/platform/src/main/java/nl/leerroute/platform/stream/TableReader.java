package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads whole topics with one plain consumer, assigned by hand: from the beginning, past the ends
 * as they were at start, and on. What fails, broker or listener, is waited out.
 */
final class TableReader implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(TableReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Consumer<byte[], byte[]> consumer;
  private final Map<String, Loading> tables;
  private final Map<TopicPartition, Long> ends = new HashMap<>();
  private final CompletableFuture<Void> allStand;
  private final CountDownLatch stopped = new CountDownLatch(1);

  TableReader(
      Consumer<byte[], byte[]> consumer, List<Loading> tables, CompletableFuture<Void> allStand) {
    this.consumer = consumer;
    this.allStand = allStand;
    this.tables = tables.stream().collect(Collectors.toMap(Loading::topic, Function.identity()));
  }

  @Override
  public void run() {
    try (consumer) {
      untilItWorks(this::begin);
      while (isRunning()) {
        untilItWorks(this::readOn);
      }
    } catch (WakeupException e) {
      LOG.debug("Tables are no longer followed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stopped.countDown();
    consumer.wakeup();
  }

  private void begin() {
    List<TopicPartition> partitions = tables.keySet().stream().flatMap(this::partitions).toList();
    consumer.assign(partitions);
    ends.putAll(consumer.endOffsets(partitions));
    consumer.seekToBeginning(partitions);
  }

  /** After an outage the topics may not be made yet; a table must not stand without its facts. */
  private Stream<TopicPartition> partitions(String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    if (partitions.isEmpty()) {
      throw new UnknownTopicOrPartitionException(topic + " is not made yet");
    }
    return partitions.stream().map(one -> new TopicPartition(topic, one.partition()));
  }

  private void readOn() throws InterruptedException {
    ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
    for (Loading table : tables.values()) {
      List<ConsumerRecord<byte[], byte[]>> messages =
          StreamSupport.stream(polled.records(table.topic()).spliterator(), false).toList();
      untilItWorks(() -> table.take(messages));
    }
    stand();
  }

  private void stand() {
    tables.values().stream()
        .filter(table -> !table.standing().isDone())
        .filter(table -> ends.keySet().stream().filter(table::has).allMatch(this::isPastItsEnd))
        .forEach(table -> table.standing().complete(null));
    if (tables.values().stream().allMatch(table -> table.standing().isDone())) {
      allStand.complete(null);
    }
  }

  private boolean isPastItsEnd(TopicPartition partition) {
    return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void untilItWorks(Step step) throws InterruptedException {
    while (isRunning()) {
      try {
        step.take();
        return;
      } catch (WakeupException e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.warn("Tables wait: {}", Reason.of(e));
        stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  private interface Step {
    void take() throws InterruptedException;
  }
}
