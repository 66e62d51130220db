package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.trial.Trial;
import nl.leerroute.intake.trial.Trials;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a trial, written together with the fact by which it is planned or forgotten. */
final class MongoTrials implements Trials {

  static final String OF = "of.value";

  private final Aggregates<Trial> documents;
  private final Function<Fact, Publication<?>> publications;

  MongoTrials(Aggregates<Trial> documents, Function<Fact, Publication<?>> publications) {
    this.documents = documents;
    this.publications = publications;
  }

  @Override
  public Flux<Trial> of(ProfileId person) {
    return documents.having(OF, person.value()).map(Versioned::state);
  }

  @Override
  public Flux<Trial> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Trial> start(Trial trial, Fact.Tried published) {
    return documents
        .decide(
            trial.id().value(),
            random(),
            _ -> new Decision.Changed<>(trial, List.of(publications.apply(published))))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> end(Trial trial) {
    Fact gone = new Fact.Erased(trial.id());
    return documents
        .decide(
            trial.id().value(),
            random(),
            stored ->
                stored.isPresent()
                    ? new Decision.Removed<>(List.of(publications.apply(gone)))
                    : new Decision.Unchanged<>())
        .then();
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
