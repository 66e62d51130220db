package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.catalogue.importing.Deliveries;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.SourceId;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a source: its runs. */
final class MongoRuns implements Runs {

  private final Aggregates<Deliveries> documents;

  MongoRuns(Aggregates<Deliveries> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Deliveries> find(SourceId source) {
    return documents.find(source.value()).map(Versioned::state);
  }

  @Override
  public Flux<Deliveries> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Deliveries> change(
      SourceId source, Function<Optional<Deliveries>, Optional<Deliveries>> change) {
    return documents
        .decide(
            source.value(),
            UUID.randomUUID().toString(),
            current ->
                change
                    .apply(current.map(Versioned::state))
                    .<Decision<Deliveries>>map(next -> new Decision.Changed<>(next, List.of()))
                    .orElseGet(() -> new Decision.Unchanged<>()))
        .flatMap(
            outcome ->
                switch (outcome) {
                  case Outcome.Written<Deliveries>(var now) -> Mono.just(now.state());
                  case Outcome.Unchanged<Deliveries> _ -> Mono.empty();
                  case Outcome.Erased<Deliveries> _,
                      Outcome.AlreadyDone<Deliveries> _,
                      Outcome.Refused<Deliveries> _,
                      Outcome.Conflict<Deliveries> _ ->
                      Mono.error(new IllegalStateException("noting a run gave " + outcome));
                });
  }
}
