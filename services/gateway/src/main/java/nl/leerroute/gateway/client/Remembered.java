package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What was read of public things: given again for a while, and longer when its service is down.
 *
 * @param <V> never anything of a person
 */
final class Remembered<K, V> {

  private final Map<K, Dated<V>> known;
  private final Duration fresh;
  private final Clock clock;

  /**
   * @param most entries; the longest unused goes first
   * @param fresh how long an entry is given without asking again
   */
  Remembered(int most, Duration fresh, Clock clock) {
    this.known = new LeastRecentlyUsed<>(most);
    this.fresh = fresh;
    this.clock = clock;
  }

  /** Empty or an error only when nothing was ever read under this key. */
  Mono<Dated<V>> get(K key, Mono<V> reading) {
    return Mono.defer(
        () -> {
          Instant now = clock.instant();
          Dated<V> last = last(key);
          if (last != null && last.readAt().plus(fresh).isAfter(now)) {
            return Mono.just(last);
          }
          return reading
              .map(value -> remember(key, new Dated<>(value, now, true)))
              .onErrorResume(
                  PartnerDown.class,
                  down ->
                      last == null
                          ? Mono.error(down)
                          : Mono.just(new Dated<>(last.value(), last.readAt(), false)));
        });
  }

  private synchronized @Nullable Dated<V> last(K key) {
    return known.get(key);
  }

  private synchronized Dated<V> remember(K key, Dated<V> entry) {
    known.put(key, entry);
    return entry;
  }

  private static final class LeastRecentlyUsed<K, E> extends LinkedHashMap<K, E> {

    private final int most;

    LeastRecentlyUsed(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, E> eldest) {
      return size() > most;
    }
  }
}
