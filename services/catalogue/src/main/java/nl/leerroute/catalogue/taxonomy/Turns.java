package nl.leerroute.catalogue.taxonomy;

import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets a piece of work begin when all that came before it has ended, however it ended. */
final class Turns {

  private final AtomicReference<Mono<Void>> last = new AtomicReference<>(Mono.empty());

  <T> Mono<T> take(Mono<T> work) {
    return Mono.defer(
        () -> {
          Sinks.Empty<Void> end = Sinks.empty();
          Mono<Void> before = last.getAndSet(end.asMono());
          // Whoever gives up waiting does not let the next one in before its time.
          return before
              .then(work)
              .doFinally(_ -> before.subscribe(null, null, () -> end.tryEmitEmpty()));
        });
  }
}
