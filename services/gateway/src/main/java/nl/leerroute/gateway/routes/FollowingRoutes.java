package nl.leerroute.gateway.routes;

import java.time.Duration;
import java.util.function.Function;
import nl.leerroute.gateway.visitors.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices new routes of a profile, whichever instance stored them. */
public final class FollowingRoutes {

  private final Nudges nudges;
  private final Function<ProfileId, Mono<Long>> storedVersion;
  private final Duration lookAgain;

  /**
   * @param storedVersion version of the routes in the store; empty: none
   * @param lookAgain how often the store is asked when nothing was heard in this process
   */
  public FollowingRoutes(
      Nudges nudges, Function<ProfileId, Mono<Long>> storedVersion, Duration lookAgain) {
    this.nudges = nudges;
    this.storedVersion = storedVersion;
    this.lookAgain = lookAgain;
  }

  /**
   * The version of the routes now and each time it rises; a store that does not answer is asked
   * again. Never ends by itself.
   *
   * @param seen version that is on the page already; 0: none
   */
  public Flux<Long> follow(ProfileId profile, long seen) {
    return Flux.merge(
            Flux.interval(Duration.ZERO, lookAgain).onBackpressureDrop(),
            nudges.about(profile).onBackpressureLatest())
        .concatMap(_ -> storedVersion.apply(profile).onErrorResume(_ -> Mono.empty()), 1)
        .filter(version -> version > seen)
        .scan(Math::max)
        .distinctUntilChanged();
  }
}
