package nl.leerroute.gateway.http;

import java.time.Duration;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What a visitor wants of routes. Routes do not wait for it: they are shown without. */
final class OwnWishes {

  private static final Duration AT_MOST = Duration.ofMillis(500);

  private final Profiles profiles;

  OwnWishes(Profiles profiles) {
    this.profiles = profiles;
  }

  /** {@link Wishes#UNKNOWN} when they are not known now. */
  Mono<Wishes> of(Visitor visitor) {
    return profiles.of(visitor).map(Wishes::of).timeout(AT_MOST).onErrorReturn(Wishes.UNKNOWN);
  }
}
