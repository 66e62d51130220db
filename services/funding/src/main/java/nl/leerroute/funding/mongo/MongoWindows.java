package nl.leerroute.funding.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.schemes.rule.Window.Supply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a window, written together with what is published of it. */
final class MongoWindows implements Windows {

  private final Aggregates<StoredWindow> documents;
  private final Function<Announced, Publication<?>> publications;
  private final Clock clock;

  MongoWindows(
      Aggregates<StoredWindow> documents,
      Function<Announced, Publication<?>> publications,
      Clock clock) {
    this.documents = documents;
    this.publications = publications;
    this.clock = clock;
  }

  @Override
  public Flux<Announced> all() {
    return documents.all().map(stored -> stored.state().announced(stored.id()));
  }

  @Override
  public Mono<Void> announce(Announced window) {
    return documents
        .decide(
            window.window().id(), UUID.randomUUID().toString(), current -> decide(window, current))
        .flatMap(MongoWindows::done);
  }

  @Override
  public Mono<Void> supply(String window, Supply supply) {
    return documents
        .decide(window, UUID.randomUUID().toString(), current -> decide(window, supply, current))
        .flatMap(MongoWindows::done);
  }

  /** Read again inside the decision: an officer may be changing the same window. */
  private Decision<StoredWindow> decide(
      String id, Supply supply, Optional<Versioned<StoredWindow>> current) {
    Optional<Window> other =
        current
            .map(stored -> stored.state().announced(id).window())
            .filter(window -> window.supply() != supply);
    return other.isEmpty()
        ? new Decision.Unchanged<>()
        : decide(announced(other.get().supplied(supply)), current);
  }

  private Announced announced(Window window) {
    return new Announced(window, window.statusAt(clock.instant()));
  }

  private Decision<StoredWindow> decide(
      Announced window, Optional<Versioned<StoredWindow>> current) {
    StoredWindow next = StoredWindow.of(window);
    return current.filter(stored -> stored.state().equals(next)).isPresent()
        ? new Decision.Unchanged<>()
        : new Decision.Changed<>(next, List.of(publications.apply(window)));
  }

  private static Mono<Void> done(Outcome<StoredWindow> outcome) {
    return outcome instanceof Outcome.Conflict<StoredWindow>
        ? Mono.error(
            new java.util.ConcurrentModificationException("others kept writing the window"))
        : Mono.empty();
  }
}
