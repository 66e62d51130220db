package nl.leerroute.platform.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import tools.jackson.core.JacksonException;

/**
 * Reads one log as a member of the service's group. What was handled is committed afterwards; when
 * broker or database fail, the same entries are handled again. An entry that cannot be read is
 * parked, and the log goes on without it.
 */
final class LogReader<T> implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Topic<T> topic;
  private final Runnable begin;
  private final Consumer<List<Logged<T>>> handler;
  private final ConsumerRecordRecoverer parking;
  private final Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers;
  private final CountDownLatch stopped = new CountDownLatch(1);

  LogReader(
      Topic<T> topic,
      Runnable begin,
      Consumer<List<Logged<T>>> handler,
      ConsumerRecordRecoverer parking,
      Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers) {
    this.topic = topic;
    this.begin = begin;
    this.handler = handler;
    this.parking = parking;
    this.consumers = consumers;
  }

  @Override
  public void run() {
    try {
      while (isRunning()) {
        follow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() throws InterruptedException {
    try (org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer = consumers.get()) {
      consumer.subscribe(List.of(topic.name()), new Beginning(begin));
      while (isRunning()) {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        for (TopicPartition partition : polled.partitions()) {
          untilItWorks(polled.records(partition));
        }
        commit(consumer);
      }
    } catch (KafkaException e) {
      LOG.warn("{} is read anew: {}", topic.name(), Reason.of(e));
      stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    stopped.countDown();
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  /** What is not committed comes again, which changes nothing. */
  private void commit(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer) {
    if (isRunning()) {
      consumer.commitAsync();
    }
  }

  private void untilItWorks(List<ConsumerRecord<byte[], byte[]>> records)
      throws InterruptedException {
    while (isRunning()) {
      try {
        handler.accept(read(records));
        return;
      } catch (RuntimeException e) {
        LOG.warn("{} waits: {}", topic.name(), Reason.of(e));
        stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  private List<Logged<T>> read(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Logged<T>> entries = new ArrayList<>(records.size());
    for (ConsumerRecord<byte[], byte[]> each : records) {
      try {
        entries.add(read(each));
      } catch (UnreadableFact e) {
        parking.accept(each, e);
      }
    }
    return entries;
  }

  private Logged<T> read(ConsumerRecord<byte[], byte[]> entry) {
    if (entry.key() == null || entry.value() == null) {
      throw new UnreadableFact("no key or no payload");
    }
    try {
      return new Logged<>(
          new String(entry.key(), StandardCharsets.UTF_8),
          entry.offset(),
          Instant.ofEpochMilli(entry.timestamp()),
          Payloads.read(entry.value(), topic.payload()));
    } catch (JacksonException e) {
      throw UnreadableFact.of(topic, e);
    }
  }

  /** Tells whoever handles entries when the share of this instance changes. */
  private record Beginning(Runnable begin) implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      begin.run();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      begin.run();
    }
  }
}
