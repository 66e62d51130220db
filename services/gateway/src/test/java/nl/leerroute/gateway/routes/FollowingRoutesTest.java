package nl.leerroute.gateway.routes;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerroute.gateway.visitors.ProfileId;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class FollowingRoutesTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ProfileId profile = ProfileId.random();
  private final AtomicLong stored = new AtomicLong();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
  private final Nudges nudges = new Nudges();
  private final FollowingRoutes following =
      new FollowingRoutes(nudges, _ -> Mono.defer(this::find), MINUTE);

  @Test
  void routesOfThisProcessAreToldAtOnce() {
    StepVerifier.create(following.follow(profile, 0).take(1))
        .then(() -> store(4))
        .then(() -> nudges.tell(profile))
        .expectNext(4L)
        .expectComplete()
        .verify(Duration.ofSeconds(10));
  }

  @Test
  void routesOfAnotherProcessAreFoundByLooking() {
    StepVerifier.withVirtualTime(() -> following.follow(profile, 0).take(1))
        .expectSubscription()
        .then(() -> store(4))
        .thenAwait(MINUTE)
        .expectNext(4L)
        .verifyComplete();
  }

  @Test
  void whatIsOnThePageAlreadyIsNotNews() {
    store(4);
    StepVerifier.withVirtualTime(() -> following.follow(profile, 4).take(1))
        .expectSubscription()
        .expectNoEvent(MINUTE)
        .then(() -> store(5))
        .thenAwait(MINUTE)
        .expectNext(5L)
        .verifyComplete();
  }

  @Test
  void anOlderVersionNeverFollowsANewerOne() {
    store(5);
    StepVerifier.withVirtualTime(() -> following.follow(profile, 0).take(2))
        .expectSubscription()
        .expectNext(5L)
        .then(() -> store(4))
        .expectNoEvent(MINUTE)
        .then(() -> store(6))
        .thenAwait(MINUTE)
        .expectNext(6L)
        .verifyComplete();
  }

  @Test
  void aStoreThatIsAwayIsAskedAgain() {
    failure.set(new IllegalStateException("away"));
    StepVerifier.withVirtualTime(() -> following.follow(profile, 0).take(1))
        .expectSubscription()
        .expectNoEvent(MINUTE)
        .then(
            () -> {
              failure.set(null);
              store(4);
            })
        .thenAwait(MINUTE)
        .expectNext(4L)
        .verifyComplete();
  }

  @Test
  void othersRoutesAreNotTold() {
    StepVerifier.withVirtualTime(() -> following.follow(profile, 4))
        .expectSubscription()
        .then(() -> nudges.tell(ProfileId.random()))
        .expectNoEvent(Duration.ofSeconds(10))
        .thenCancel()
        .verify();
  }

  private void store(long version) {
    stored.set(version);
  }

  private Mono<Long> find() {
    RuntimeException away = failure.get();
    if (away != null) {
      return Mono.error(away);
    }
    return stored.get() == 0 ? Mono.empty() : Mono.just(stored.get());
  }
}
