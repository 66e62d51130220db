package nl.leerroute.funding.mongo;

import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.drafting.Draft;
import nl.leerroute.funding.drafting.Drafts;
import nl.leerroute.funding.drafting.Edition;
import nl.leerroute.funding.drafting.Saved;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a draft; nothing of it is told to the world. */
final class MongoDrafts implements Drafts {

  private final Aggregates<Draft> documents;

  MongoDrafts(Aggregates<Draft> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Edition> find(String id) {
    return documents.find(id).map(MongoDrafts::edition);
  }

  @Override
  public Flux<Edition> of(String organisation) {
    return documents.having("organisation", organisation).map(MongoDrafts::edition);
  }

  @Override
  public Mono<Saved> save(Draft draft, long read, String command) {
    return decide(draft.id(), read, command, new Decision.Changed<>(draft, List.of()));
  }

  @Override
  public Mono<Saved> drop(Edition read, String command) {
    return decide(read.draft().id(), read.version(), command, new Decision.Removed<>(List.of()));
  }

  private Mono<Saved> decide(String id, long read, String command, Decision<Draft> wanted) {
    return documents
        .decide(
            id, command, current -> version(current) == read ? wanted : new Decision.Unchanged<>())
        .map(MongoDrafts::saved);
  }

  private static long version(Optional<Versioned<Draft>> current) {
    return current.map(Versioned::version).orElse(0L);
  }

  private static Saved saved(Outcome<Draft> outcome) {
    return switch (outcome) {
      case Outcome.Written<Draft>(var now) -> new Saved.Done(edition(now));
      case Outcome.AlreadyDone<Draft>(var now) -> new Saved.Done(edition(now));
      case Outcome.Unchanged<Draft>(var now) -> conflict(now);
      case Outcome.Conflict<Draft>(var now) -> conflict(now);
      case Outcome.Erased<Draft> _ -> new Saved.Dropped();
      case Outcome.Refused<Draft>(var reason) ->
          throw new IllegalStateException("nothing refuses here: " + reason);
    };
  }

  private static Saved conflict(Optional<Versioned<Draft>> now) {
    return now.<Saved>map(stored -> new Saved.Conflict(edition(stored))).orElseGet(Saved.Gone::new);
  }

  private static Edition edition(Versioned<Draft> stored) {
    return new Edition(stored.state(), stored.version());
  }
}
