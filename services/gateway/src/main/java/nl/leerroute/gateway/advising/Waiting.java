package nl.leerroute.gateway.advising;

import java.time.Instant;
import java.util.Optional;

/**
 * A line in an adviser's list of work.
 *
 * @param region of the person's home; absent: not told
 * @param own the adviser has taken it up; otherwise it waits for whoever has time
 */
public record Waiting(
    String id,
    Purpose purpose,
    Optional<String> region,
    String language,
    Instant from,
    Instant until,
    boolean own) {}
