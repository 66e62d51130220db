package nl.leerroute.funding.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.schemes.rule.SchemeRef;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a version. As versions never change, what was read once is not read again. */
final class MongoSchemes implements Schemes {

  private final Aggregates<StoredScheme> documents;
  private final Function<Published, Publication<?>> publications;
  private final Map<String, Published> read = new ConcurrentHashMap<>();

  MongoSchemes(
      Aggregates<StoredScheme> documents, Function<Published, Publication<?>> publications) {
    this.documents = documents;
    this.publications = publications;
  }

  @Override
  public Mono<Published> find(SchemeRef ref) {
    return documents.find(ref.toString()).map(this::published);
  }

  @Override
  public Flux<Published> all() {
    return documents.all().map(this::published);
  }

  @Override
  public Mono<Kept> keep(Published version) {
    return documents
        .decide(
            version.ref().toString(),
            UUID.randomUUID().toString(),
            current -> decide(version, current))
        .map(MongoSchemes::kept);
  }

  private Decision<StoredScheme> decide(
      Published version, Optional<Versioned<StoredScheme>> current) {
    return current.isPresent()
        ? new Decision.Unchanged<>()
        : new Decision.Changed<>(StoredScheme.of(version), List.of(publications.apply(version)));
  }

  private static Kept kept(Outcome<StoredScheme> outcome) {
    return switch (outcome) {
      case Outcome.Written<StoredScheme> ignored -> new Kept.New();
      case Outcome.AlreadyDone<StoredScheme> ignored -> new Kept.New();
      case Outcome.Unchanged<StoredScheme>(var now) -> there(now);
      case Outcome.Conflict<StoredScheme>(var now) -> there(now);
      case Outcome.Erased<StoredScheme>(var id) ->
          throw new IllegalStateException("versions are never erased: " + id);
      case Outcome.Refused<StoredScheme>(var reason) ->
          throw new IllegalStateException("nothing refuses here: " + reason);
    };
  }

  private static Kept there(Optional<Versioned<StoredScheme>> now) {
    return new Kept.There(now.map(stored -> stored.state().form()).orElse(""));
  }

  private Published published(Versioned<StoredScheme> stored) {
    return read.computeIfAbsent(stored.id(), id -> stored.state().published());
  }
}
