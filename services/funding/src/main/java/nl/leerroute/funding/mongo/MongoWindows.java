package nl.leerroute.funding.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a window, written together with what is published of it. */
final class MongoWindows implements Windows {

  private final Aggregates<StoredWindow> documents;
  private final Function<Announced, Publication<?>> publications;

  MongoWindows(
      Aggregates<StoredWindow> documents, Function<Announced, Publication<?>> publications) {
    this.documents = documents;
    this.publications = publications;
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
