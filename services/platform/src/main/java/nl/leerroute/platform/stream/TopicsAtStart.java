package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics that are missing, before anything reads them. One that is there keeps its
 * partitions: with more of them its keys would go elsewhere, and what is erased under a key would
 * stay where it was before.
 *
 * <p>Without a broker the application starts all the same, and the topics follow.
 */
final class TopicsAtStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);
  private static final int PAUSE_MILLIS = 2_000;
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final KafkaAdmin admin;
  private final Supplier<List<NewTopic>> topics;
  private volatile boolean running;

  TopicsAtStart(KafkaAdmin admin, Supplier<List<NewTopic>> topics) {
    this.admin = admin;
    this.topics = topics;
  }

  @Override
  public void start() {
    running = true;
    if (!made()) {
      Thread.ofVirtual().name("topics").start(this::keepTrying);
    }
  }

  private void keepTrying() {
    try {
      do {
        Thread.sleep(PAUSE_MILLIS);
      } while (running && !made());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean made() {
    try {
      admin.createOrModifyTopics(missing().toArray(NewTopic[]::new));
      return true;
    } catch (ExecutionException
        | TimeoutException
        | KafkaException
        | org.springframework.kafka.KafkaException e) {
      LOG.warn("Topics are not made yet: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private List<NewTopic> missing()
      throws ExecutionException, TimeoutException, InterruptedException {
    try (Admin broker = Admin.create(admin.getConfigurationProperties())) {
      Set<String> there = broker.listTopics().names().get(AT_MOST.toSeconds(), TimeUnit.SECONDS);
      return topics.get().stream().filter(topic -> !there.contains(topic.name())).toList();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the relay, the tables and every binding. */
  @Override
  public int getPhase() {
    return -1_000;
  }
}
