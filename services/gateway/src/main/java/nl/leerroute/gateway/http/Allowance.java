package nl.leerroute.gateway.http;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of many askers may do something: so many times at once, and so many a minute.
 *
 * <p>Counted by this instance alone; whoever asked longest ago is forgotten first.
 */
final class Allowance {

  private static final int MOST_REMEMBERED = 20_000;

  private final int perMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  Allowance(int perMinute) {
    this.perMinute = perMinute;
  }

  /** How long to wait; zero: it is allowed, and counted. */
  Duration use(String asker) {
    return Duration.ofNanos(
        bucket(asker).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  private synchronized Bucket bucket(String asker) {
    return buckets.computeIfAbsent(
        asker,
        _ ->
            Bucket.builder()
                .addLimit(
                    limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
  }
}
