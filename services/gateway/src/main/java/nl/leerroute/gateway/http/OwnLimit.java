package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The most that a visitor wants to pay. Routes do not wait for it: they are shown without. */
final class OwnLimit {

  private static final Duration AT_MOST = Duration.ofMillis(500);

  private final Profiles profiles;

  OwnLimit(Profiles profiles) {
    this.profiles = profiles;
  }

  /** In cents; empty when it was not said, or is not known now. */
  Mono<OptionalLong> of(Visitor visitor) {
    return profiles
        .of(visitor)
        .map(profile -> cents(profile.answers().given().one(Questions.BUDGET)))
        .timeout(AT_MOST)
        .onErrorReturn(OptionalLong.empty());
  }

  private static OptionalLong cents(Optional<String> euros) {
    return euros.flatMap(Euros::typed).stream().mapToLong(Long::longValue).findAny();
  }
}
