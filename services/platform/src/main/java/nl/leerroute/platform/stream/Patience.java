package nl.leerroute.platform.stream;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What a consumer does when a batch fails: one record that nobody can use is parked at once; for
 * anything else the batch is tried again, until what is down is back.
 */
final class Patience {

  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private final Parking parking;

  Patience(Parking parking) {
    this.parking = parking;
  }

  void teach(AbstractMessageListenerContainer<?, ?> container, ParkingPlace place) {
    DefaultErrorHandler handler = new DefaultErrorHandler(parking.at(place), forEver());
    handler.setBackOffFunction((message, failure) -> isPoison(failure) ? never() : forEver());
    handler.setClassifications(Map.of(), true);
    handler.setLogLevel(KafkaException.Level.WARN);
    container.setCommonErrorHandler(handler);
  }

  private static boolean isPoison(@Nullable Throwable failure) {
    return failure != null && (failure instanceof Poison || isPoison(failure.getCause()));
  }

  private static BackOff never() {
    return new FixedBackOff(0, 0);
  }

  private static BackOff forEver() {
    ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
    pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
    return pauses;
  }
}
