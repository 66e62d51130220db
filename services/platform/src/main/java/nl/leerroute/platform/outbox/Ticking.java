package nl.leerroute.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends a mark to every partition of a service's own topics about people, as often as what is
 * overwritten has to leave them.
 *
 * <p>A broker does not clean the segment that it writes to, and closes one only when something is
 * written. On a quiet topic the answers of somebody who left would stay readable until somebody
 * else comes. The mark is the tombstone of a key that nothing has, so it means nothing to anybody.
 */
final class Ticking implements SmartLifecycle {

  static final String KEY = ".tick";

  private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

  /** Also where a service is started anew every day. */
  private static final Duration FIRST_AT_MOST = Duration.ofMinutes(10);

  private final List<Topic<?>> topics;
  private final Supplier<Producer<byte[], byte[]>> producers;
  private final CloudEvents envelopes;
  private final Duration every;
  private final Clock clock;
  private Thread thread = new Thread();
  private volatile boolean running;

  Ticking(
      List<Topic<?>> topics,
      Supplier<Producer<byte[], byte[]>> producers,
      CloudEvents envelopes,
      Duration every,
      Clock clock) {
    this.topics = topics;
    this.producers = producers;
    this.envelopes = envelopes;
    this.every = every;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = !topics.isEmpty();
    if (running) {
      thread = Thread.ofVirtual().name("ticking").start(this::run);
    }
  }

  private void run() {
    try {
      Thread.sleep(every.compareTo(FIRST_AT_MOST) < 0 ? every : FIRST_AT_MOST);
      while (running) {
        topics.forEach(this::tick);
        Thread.sleep(every);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails now is made good by the next one. */
  private void tick(Topic<?> topic) {
    PendingFact mark =
        PendingFact.of(topic, KEY, clock.millis(), clock.instant(), Optional.empty());
    try {
      Producer<byte[], byte[]> producer = producers.get();
      for (PartitionInfo partition : producer.partitionsFor(topic.name())) {
        var unused = producer.send(envelopes.of(mark, partition.partition()));
      }
    } catch (KafkaException e) {
      LOG.warn("{} is not marked now: {}", topic.name(), e.toString());
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
