package nl.leerroute.gateway.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How long a page waits, by a clock that nothing on the machine can slow down. */
class SharedPatienceTest {

  private static final Duration PATIENCE = Duration.ofMillis(1_800);
  private static final Duration LAST_TRY = Duration.ofMillis(200);

  @Test
  void oneSilentServiceTakesThePatienceOfThePage() {
    StepVerifier.withVirtualTime(() -> page(silent()))
        .expectSubscription()
        .expectNoEvent(PATIENCE.minusMillis(1))
        .thenAwait(Duration.ofMillis(1))
        .verifyError(TimeoutException.class);
  }

  @Test
  void servicesThatAreSilentInTurnAreNotWaitedForOnceEach() {
    Mono<Void> inTurn = silent().onErrorComplete().then(silent().onErrorComplete()).then(silent());
    StepVerifier.withVirtualTime(() -> page(inTurn))
        .expectSubscription()
        .expectNoEvent(PATIENCE.plus(LAST_TRY).plus(LAST_TRY).minusMillis(1))
        .thenAwait(Duration.ofMillis(1))
        .verifyError(TimeoutException.class);
  }

  @Test
  void whatAnswersInTimeIsNotHurried() {
    Mono<Void> slow = SharedPatience.within(Mono.delay(Duration.ofMillis(1_700)).then());
    StepVerifier.withVirtualTime(() -> page(slow))
        .thenAwait(Duration.ofMillis(1_700))
        .verifyComplete();
  }

  private static Mono<Void> page(Mono<Void> calls) {
    MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    return new SharedPatience(PATIENCE).filter(exchange, ignored -> calls);
  }

  private static Mono<Void> silent() {
    return SharedPatience.within(Mono.never());
  }
}
