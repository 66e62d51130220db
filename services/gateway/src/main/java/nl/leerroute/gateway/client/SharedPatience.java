package nl.leerroute.gateway.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/**
 * Lets all calls that one page needs share one time limit: services that are silent one after the
 * other make nobody wait once for each.
 */
final class SharedPatience implements WebFilter, Ordered {

  private static final Class<SharedPatience> DEADLINE = SharedPatience.class;

  /** What is left for a call when those before it took everything: enough for a healthy service. */
  private static final Duration AT_LEAST = Duration.ofMillis(200);

  private final Duration patience;

  SharedPatience(Duration patience) {
    this.patience = patience;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .contextWrite(context -> context.put(DEADLINE, now() + patience.toMillis()));
  }

  /** The call with what is left of its page's time; outside of a page, as it is. */
  static <T> Mono<T> within(Mono<T> call) {
    return Mono.deferContextual(
        context -> context.hasKey(DEADLINE) ? call.timeout(left(context)) : call);
  }

  private static Duration left(ContextView context) {
    Duration left = Duration.ofMillis(context.<Long>get(DEADLINE) - now());
    return left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left;
  }

  /** By the clock that timeouts go by, in milliseconds. */
  private static long now() {
    return Schedulers.parallel().now(TimeUnit.MILLISECONDS);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
