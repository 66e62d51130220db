package nl.leerroute.platform.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many records are parked, as a gauge; asked of the broker beside the scrape, not during it.
 */
final class DeadLetterMeters implements MeterBinder {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterMeters.class);
  private static final Duration GOOD_FOR = Duration.ofSeconds(15);

  private final ParkingPlaces places;
  private final ParkedRecords parked;
  private final Clock clock;
  private final Map<String, Double> depths = new ConcurrentHashMap<>();
  private Instant asked = Instant.MIN;

  DeadLetterMeters(ParkingPlaces places, ParkedRecords parked, Clock clock) {
    this.places = places;
    this.parked = parked;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    places
        .all()
        .forEach(
            place ->
                Gauge.builder("leerroute.deadletters.depth", () -> depth(place.name()))
                    .description("Records that nobody could use")
                    .tag("topic", place.name())
                    .register(registry));
  }

  private double depth(String topic) {
    askWhenDue(clock.instant());
    return depths.getOrDefault(topic, Double.NaN);
  }

  private synchronized void askWhenDue(Instant now) {
    if (asked.isBefore(now.minus(GOOD_FOR))) {
      asked = now;
      Thread.ofVirtual().name("dead-letter-depths").start(this::ask);
    }
  }

  private void ask() {
    try {
      places.all().forEach(place -> depths.put(place.name(), (double) parked.depth(place.name())));
    } catch (RuntimeException e) {
      LOG.warn("Depth of dead letters is not known: {}", e.toString());
    }
  }
}
