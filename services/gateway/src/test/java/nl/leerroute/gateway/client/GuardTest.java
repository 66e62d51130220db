package nl.leerroute.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

class GuardTest {

  private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("intake");
  private final Guard guard =
      new Guard(
          Partner.INTAKE, breaker, TimeLimiter.ofDefaults("intake"), Bulkhead.ofDefaults("intake"));
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aCallWhoseInstanceWasKilledIsMadeOnceMore() {
    assertThat(guard.around(failing(1, brokenLine())).block()).isEqualTo("an answer");
    assertThat(calls).hasValue(2);
    assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
  }

  @Test
  void butNotAgainAndAgain() {
    assertThatThrownBy(() -> guard.around(failing(2, brokenLine())).block())
        .isInstanceOf(PartnerDown.class)
        .hasCauseInstanceOf(WebClientRequestException.class);
    assertThat(calls).hasValue(2);
    assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
  }

  @Test
  void andNotWhenTheServiceItselfFailed() {
    assertThatThrownBy(() -> guard.around(failing(1, new IllegalStateException("500"))).block())
        .isInstanceOf(PartnerDown.class);
    assertThat(calls).hasValue(1);
  }

  private Mono<String> failing(int times, Throwable how) {
    return Mono.defer(
        () -> calls.incrementAndGet() <= times ? Mono.error(how) : Mono.just("an answer"));
  }

  private static WebClientRequestException brokenLine() {
    return new WebClientRequestException(
        new IOException("Connection reset by peer"),
        HttpMethod.PATCH,
        URI.create("http://intake"),
        HttpHeaders.EMPTY);
  }
}
