package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.List;
import nl.leerroute.platform.stream.Replaying.Replayed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * What an operator does about parked records: {@code GET /actuator/deadletters} counts them, {@code
 * POST /actuator/deadletters/<topic>} gives them once more to their handlers.
 *
 * <p>They may be about people: those of a key that is erased are removed when its tombstone comes,
 * all others after {@code LEERROUTE_KAFKA_PARKEDATMOST}.
 */
@Endpoint(id = "deadletters")
class DeadLettersEndpoint {

  /** A dead-letter topic, the number of records on it, and how long one stays there at most. */
  record Depth(String topic, long records, Duration keptAtMost) {}

  private final ParkingPlaces places;
  private final ParkedRecords parked;
  private final Replaying replaying;
  private final Duration keptAtMost;

  DeadLettersEndpoint(
      ParkingPlaces places, ParkedRecords parked, Replaying replaying, Duration keptAtMost) {
    this.places = places;
    this.parked = parked;
    this.replaying = replaying;
    this.keptAtMost = keptAtMost;
  }

  @ReadOperation
  public List<Depth> depths() {
    return places.all().stream()
        .map(place -> new Depth(place.name(), parked.depth(place.name()), keptAtMost))
        .toList();
  }

  /** Null, which is answered with 404: this service has no such dead-letter topic. */
  @WriteOperation
  public @Nullable Replayed replay(@Selector String topic) {
    return places.named(topic).map(replaying::replay).orElse(null);
  }
}
