package nl.leerroute.platform.stream;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Gives parked records once more to the handlers that could not use them.
 *
 * <p>They do not go back to their topic: there an old fact would become the last one of its key.
 * What still cannot be used is parked again, behind; what was dealt with is removed.
 */
final class Replaying {

  /** What came of it. */
  record Replayed(int handled, int parkedAgain) {}

  private final TakingParked taking;
  private final Parking parking;
  private final Handlers handlers;

  Replaying(TakingParked taking, Parking parking, Handlers handlers) {
    this.taking = taking;
    this.parking = parking;
    this.handlers = handlers;
  }

  /**
   * Takes all records that are parked when it begins.
   *
   * @throws RuntimeException when something that we depend on is down; what was dealt with until
   *     then may be dealt with again
   */
  Replayed replay(ParkingPlace place) {
    AtomicInteger handled = new AtomicInteger();
    AtomicInteger parkedAgain = new AtomicInteger();
    taking.take(
        place, message -> (isHandled(place, message) ? handled : parkedAgain).incrementAndGet());
    return new Replayed(handled.get(), parkedAgain.get());
  }

  private boolean isHandled(ParkingPlace place, ConsumerRecord<byte[], byte[]> message) {
    try {
      handlers
          .of(place.topic().name())
          .forEach(handling -> handling.handle(List.of(Envelope.ofParked(message))));
      return true;
    } catch (Poison e) {
      parking.again(message, e.reason());
      return false;
    }
  }
}
