package nl.leerroute.platform.stream;

import java.time.Instant;

/**
 * An entry of a log.
 *
 * @param offset orders the entries of a key, and of all keys that share its partition
 * @param time when the broker took it in
 */
public record Logged<T>(String key, long offset, Instant time, T payload) {}
