package nl.leerroute.platform.store;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The aggregates of one collection: one document each, written by compare-and-set. */
public final class Aggregates<S> {

  Aggregates() {}

  public Mono<Versioned<S>> find(String id) {
    return Mono.error(new UnsupportedOperationException(id));
  }

  public Flux<Versioned<S>> all() {
    return Flux.error(new UnsupportedOperationException());
  }

  /**
   * Decides on the stored state and stores the result with its publications, once per command.
   *
   * @param commandId names the command; the last 32 of an aggregate are remembered
   */
  public Mono<Outcome<S>> decide(String id, String commandId, Decider<S> decider) {
    return Mono.error(new UnsupportedOperationException(id + commandId + decider));
  }

  /** Decides many at once with one read and one bulk write; outcomes come in the map's order. */
  public Mono<List<Outcome<S>>> decideAll(Map<String, Decider<S>> deciders, String commandId) {
    return Mono.error(new UnsupportedOperationException(commandId + deciders));
  }
}
