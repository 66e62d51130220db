package nl.leerroute.platform.store;

import java.util.Optional;
import nl.leerroute.contracts.Topic;

/**
 * A fact to be published with a state: written in the same atomic update, so both happen or none.
 *
 * @param payload absent: a tombstone, the key is gone
 */
public record Publication<T>(Topic<T> topic, String key, Optional<T> payload) {

  public static <T> Publication<T> of(Topic<T> topic, String key, T payload) {
    return new Publication<>(topic, key, Optional.of(payload));
  }

  public static <T> Publication<T> tombstone(Topic<T> topic, String key) {
    return new Publication<>(topic, key, Optional.empty());
  }
}
