package nl.leerroute.gateway.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.Locale;
import nl.leerroute.gateway.outage.Partner;

/** One guard for each service, with the limits of {@code application.yml}. */
final class Guards {

  private final CircuitBreakerRegistry breakers;
  private final TimeLimiterRegistry limiters;
  private final BulkheadRegistry bulkheads;

  Guards(
      CircuitBreakerRegistry breakers, TimeLimiterRegistry limiters, BulkheadRegistry bulkheads) {
    this.breakers = breakers;
    this.limiters = limiters;
    this.bulkheads = bulkheads;
  }

  Guard of(Partner partner) {
    String name = partner.name().toLowerCase(Locale.ROOT);
    return new Guard(
        partner,
        breakers.circuitBreaker(name),
        limiters.timeLimiter(name),
        bulkheads.bulkhead(name));
  }
}
