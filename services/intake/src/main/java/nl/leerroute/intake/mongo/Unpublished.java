package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** How documents change of which nobody else hears. */
final class Unpublished {

  private Unpublished() {}

  /** What there is becomes what the decision makes of it, if it makes something of it. */
  static <S> Decider<S> decider(Function<S, Optional<S>> decision) {
    return stored ->
        stored
            .map(Versioned::state)
            .flatMap(decision)
            .<Decision<S>>map(next -> new Decision.Changed<>(next, List.of()))
            .orElseGet(() -> new Decision.Refused<>("nothing to change"));
  }

  static <S> Decider<S> removal() {
    return stored ->
        stored.isPresent() ? new Decision.Removed<>(List.of()) : new Decision.Unchanged<>();
  }

  /** Empty when it is gone or was refused. */
  static <S> Mono<S> now(Outcome<S> outcome) {
    return switch (outcome) {
      case Outcome.Written<S>(var now) -> Mono.just(now.state());
      case Outcome.AlreadyDone<S>(var now) -> Mono.just(now.state());
      case Outcome.Unchanged<S>(var now) -> Mono.justOrEmpty(now.map(Versioned::state));
      case Outcome.Erased<S> _, Outcome.Refused<S> _ -> Mono.empty();
      case Outcome.Conflict<S> _ ->
          Mono.error(new IllegalStateException("others keep changing the same document"));
    };
  }
}
