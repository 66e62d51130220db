package nl.leerroute.platform.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What a consumer does when a batch fails: one record that nobody can use is parked at once; for
 * anything else the batch is tried again, until what is down is back.
 */
final class Patience {

  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
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
    handler.setRetryListeners(Patience::tell);
    // What happened is told here and where a record is parked, in a line each.
    handler.setLogLevel(KafkaException.Level.DEBUG);
    container.setCommonErrorHandler(handler);
  }

  private static void tell(ConsumerRecord<?, ?> first, @Nullable Exception failure, int attempt) {
    if (attempt == 1 && failure != null && !isPoison(failure)) {
      LOG.warn("Facts from {} on wait: {}", KafkaUtils.format(first), Reason.of(failure));
    }
  }

  private static boolean isPoison(@Nullable Throwable failure) {
    return Stopped.behind(failure).filter(Poison.class::isInstance).isPresent();
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
