package nl.leerroute.platform.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Loads whole topics into this process, from their beginning, without a consumer group.
 *
 * <p>A listener is called from one thread, with the facts of a key in order; after the table stands
 * it gets every further fact. Records that nobody can use are parked.
 */
public final class Tables implements SmartLifecycle {

  private final String group;
  private final Parking parking;
  private final Handlers handlers;
  private final ConsumerFactory<byte[], byte[]> consumers;
  private final MeterRegistry meters;
  private final List<Loading> tables = new ArrayList<>();
  private final CompletableFuture<Void> standing = new CompletableFuture<>();
  private @Nullable TableReader reader;
  private Thread thread = new Thread();

  Tables(
      String service,
      Parking parking,
      Handlers handlers,
      ConsumerFactory<byte[], byte[]> consumers,
      MeterRegistry meters) {
    this.group = service + "-tables";
    this.parking = parking;
    this.handlers = handlers;
    this.consumers = consumers;
    this.meters = meters;
  }

  /** Called while beans are made; reading begins when the application starts. */
  public <T> Table load(Topic<T> topic, java.util.function.Consumer<List<Received<T>>> listener) {
    Handling<T> handling = handlers.add(topic, listener);
    Loading table =
        new Loading(
            handling, parking.at(new ParkingPlace(topic, group)), new CompletableFuture<>());
    tables.add(table);
    return table;
  }

  /** Completes when every table stands; at once after the start when there is none. */
  public CompletableFuture<Void> standing() {
    return standing;
  }

  List<ParkingPlace> parkingPlaces() {
    return tables.stream().map(table -> new ParkingPlace(table.handling().topic(), group)).toList();
  }

  @Override
  public void start() {
    if (tables.isEmpty()) {
      standing.complete(null);
    } else {
      Consumer<byte[], byte[]> consumer = consumers.createConsumer(group, "tables");
      new KafkaClientMetrics(consumer).bindTo(meters);
      reader = new TableReader(consumer, tables, standing);
      thread = Thread.ofPlatform().name("tables").daemon().start(reader);
    }
  }

  @Override
  public void stop() {
    if (reader != null) {
      reader.stop();
    }
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return reader != null || standing.isDone();
  }

  /** After the topics were made, before any binding consumes. */
  @Override
  public int getPhase() {
    return 0;
  }
}
