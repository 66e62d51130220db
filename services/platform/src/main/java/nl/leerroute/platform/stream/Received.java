package nl.leerroute.platform.stream;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact as it came from its topic.
 *
 * @param version of the aggregate that published it; higher is newer, per key
 * @param time when it was written, by the producer's clock
 * @param payload absent: a tombstone, the key is gone
 */
public record Received<T>(String key, long version, Instant time, Optional<T> payload) {}
