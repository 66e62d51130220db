package nl.leerroute.platform.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Follows logs: topics on which order and the broker's clock mean something.
 *
 * <p>A handler is called from one thread, with entries in the order of the log. Instances of a
 * service share the log among them; an entry comes again after a crash, and may come to two
 * instances at once while the share changes.
 */
public final class Logs implements SmartLifecycle {

  private static final int AT_ONCE = 2_000;
  private static final int LONGEST_HANDLING_MILLIS = 600_000;

  private final String service;
  private final Parking parking;
  private final ConsumerFactory<byte[], byte[]> consumers;
  private final List<LogReader<?>> readers = new ArrayList<>();
  private final List<ParkingPlace> places = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Logs(String service, Parking parking, ConsumerFactory<byte[], byte[]> consumers) {
    this.service = service;
    this.parking = parking;
    this.consumers = consumers;
  }

  /**
   * Called while beans are made; reading begins when the application starts.
   *
   * @param begin called whenever the share changes, before anything of it comes: others may have
   *     handled entries meanwhile, and what is remembered of them no longer holds. From there on
   *     nothing is left out
   */
  public <T> void follow(
      Topic<T> topic, Runnable begin, java.util.function.Consumer<List<Logged<T>>> handler) {
    ParkingPlace place = new ParkingPlace(topic, service);
    places.add(place);
    readers.add(
        new LogReader<>(
            topic,
            begin,
            handler,
            parking.at(place),
            () -> consumers.createConsumer(service, "log", "", settings())));
  }

  List<ParkingPlace> parkingPlaces() {
    return places;
  }

  /** Whoever is killed is missed soon; whoever works long is not taken for dead. */
  private static Properties settings() {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(AT_ONCE));
    settings.put(
        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Integer.toString(LONGEST_HANDLING_MILLIS));
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000");
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "2000");
    return settings;
  }

  @Override
  public void start() {
    readers.forEach(
        reader -> threads.add(Thread.ofPlatform().name("log-reader").daemon().start(reader)));
  }

  @Override
  public void stop() {
    readers.forEach(LogReader::stop);
    try {
      for (Thread thread : threads) {
        thread.join(10_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return !threads.isEmpty();
  }

  /** After the topics were made. */
  @Override
  public int getPhase() {
    return 0;
  }
}
