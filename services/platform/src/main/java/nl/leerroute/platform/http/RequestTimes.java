package nl.leerroute.platform.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * How long requests take, as one histogram of the whole service: one of each route and answer would
 * be thousands of series.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTimes implements WebFilter {

  private final MeterRegistry registry;
  private final Timer times;

  RequestTimes(MeterRegistry registry) {
    this.registry = registry;
    this.times =
        Timer.builder("leerroute.requests")
            .description("Time until a request was answered, without those of operators")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(5))
            .maximumExpectedValue(Duration.ofSeconds(10))
            .register(registry);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().startsWith("/actuator")) {
      return chain.filter(exchange);
    }
    return Mono.defer(
        () -> {
          Timer.Sample sample = Timer.start(registry);
          return chain.filter(exchange).doFinally(_ -> sample.stop(times));
        });
  }
}
