package nl.leerroute.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an operator sees of the relay: how much goes out, and how long the oldest fact waits. */
final class OutboxMeters {

  private final Counter published;
  private final Clock clock;
  private volatile Optional<Instant> oldest = Optional.empty();

  OutboxMeters(MeterRegistry registry, Clock clock) {
    this.clock = clock;
    this.published =
        Counter.builder("leerroute.outbox.published")
            .description("Facts that the broker has")
            .register(registry);
    Gauge.builder("leerroute.outbox.age", this, OutboxMeters::seconds)
        .description("Age of the oldest fact that is not on its topic")
        .baseUnit("seconds")
        .register(registry);
  }

  void published(int facts) {
    published.increment(facts);
  }

  void oldest(Optional<Instant> time) {
    oldest = time;
  }

  private double seconds() {
    return oldest
        .map(time -> Duration.between(time, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
