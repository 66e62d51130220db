package nl.leerroute.gateway.client;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Lets a call take its time at most, and no call through while its service keeps failing. A call
 * whose line broke is made once more: another instance may be there, and whatever was sent is known
 * by its command.
 */
final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Retry ONCE_MORE =
      Retry.max(1)
          .filter(Guard::isOfTheLine)
          .onRetryExhaustedThrow((_, signal) -> signal.failure());

  private final Partner partner;
  private final CircuitBreaker breaker;
  private final TimeLimiter limiter;
  private final Bulkhead bulkhead;

  Guard(Partner partner, CircuitBreaker breaker, TimeLimiter limiter, Bulkhead bulkhead) {
    this.partner = partner;
    this.breaker = breaker;
    this.limiter = limiter;
    this.bulkhead = bulkhead;
  }

  /** The answer, or {@link PartnerDown}. */
  <T> Mono<T> around(Mono<T> call) {
    return answered(
        SharedPatience.within(
            call.retryWhen(ONCE_MORE)
                .transformDeferred(TimeLimiterOperator.of(limiter))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead))));
  }

  private static boolean isOfTheLine(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Guard::cause)
        .anyMatch(IOException.class::isInstance);
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause();
  }

  /** The same for a call that takes as long as somebody else needs: it says nothing of health. */
  <T> Mono<T> patiently(Mono<T> call) {
    return answered(call.timeout(PATIENCE));
  }

  private <T> Mono<T> answered(Mono<T> call) {
    return call.doOnError(
            cause -> LOG.warn("{} gave no usable answer: {}", partner, cause.toString()))
        .onErrorMap(cause -> new PartnerDown(partner, cause));
  }
}
