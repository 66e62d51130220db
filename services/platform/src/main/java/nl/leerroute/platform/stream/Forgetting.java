package nl.leerroute.platform.stream;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what is parked of a key when the key is gone, so that erasing somebody erases them there
 * too, and no replay brings them back.
 */
final class Forgetting {

  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private final Supplier<ParkingPlaces> places;
  private final ParkedRecords parked;
  private final TakingParked taking;
  private final Parking parking;

  Forgetting(
      Supplier<ParkingPlaces> places, ParkedRecords parked, TakingParked taking, Parking parking) {
    this.places = places;
    this.parked = parked;
    this.taking = taking;
    this.parking = parking;
  }

  /**
   * Looks for tombstones among facts that were handled.
   *
   * @throws RuntimeException when the broker is down; then the same facts have to come again
   */
  <T> void after(Topic<T> topic, List<Received<T>> facts) {
    Set<String> gone =
        facts.stream()
            .filter(fact -> fact.payload().isEmpty())
            .map(Received::key)
            .collect(Collectors.toSet());
    if (!gone.isEmpty()) {
      places.get().all().stream()
          .filter(place -> place.topic().equals(topic))
          .filter(place -> parked.depth(place.name()) > 0)
          .forEach(place -> forget(place, gone));
    }
  }

  private void forget(ParkingPlace place, Set<String> gone) {
    AtomicInteger found = new AtomicInteger();
    taking.look(
        place,
        message -> {
          if (isOfOne(gone, message)) {
            found.incrementAndGet();
          }
        });
    if (found.get() > 0) {
      taking.take(
          place,
          message -> {
            if (!isOfOne(gone, message)) {
              parking.again(message);
            }
          });
      LOG.info("Forgot {} parked on {}: their keys are gone", found, place.name());
    }
  }

  private static boolean isOfOne(Set<String> keys, ConsumerRecord<byte[], byte[]> message) {
    return Envelope.ofParked(message).key().filter(keys::contains).isPresent();
  }
}
