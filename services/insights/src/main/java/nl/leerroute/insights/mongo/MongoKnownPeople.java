package nl.leerroute.insights.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.insights.funnel.People;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import reactor.core.publisher.Mono;

/** One document in all. */
final class MongoKnownPeople implements KnownPeople {

  private static final String ID = "known";

  private final Aggregates<StoredPeople> documents;

  MongoKnownPeople(Aggregates<StoredPeople> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<People> find() {
    return documents.find(ID).map(stored -> stored.state().people());
  }

  @Override
  public Mono<Void> publish(People people) {
    return documents
        .decide(
            ID,
            UUID.randomUUID().toString(),
            stored ->
                stored.filter(known -> !known.state().isBefore(people)).isPresent()
                    ? new Decision.Unchanged<>()
                    : new Decision.Changed<>(StoredPeople.of(people), List.of()))
        .then();
  }
}
