package nl.leerroute.insights.mongo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a week. */
final class MongoPublishedWeeks implements PublishedWeeks {

  private final Aggregates<StoredWeek> documents;

  MongoPublishedWeeks(Aggregates<StoredWeek> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<PublishedWeek> find(Week week) {
    return documents.find(week.name()).map(MongoPublishedWeeks::published);
  }

  @Override
  public Flux<PublishedWeek> all() {
    return documents
        .all()
        .map(MongoPublishedWeeks::published)
        .sort(Comparator.comparing(PublishedWeek::week).reversed());
  }

  @Override
  public Mono<Void> publish(
      Week week, Function<Optional<PublishedWeek>, Optional<PublishedWeek>> decision) {
    return documents
        .decide(
            week.name(),
            UUID.randomUUID().toString(),
            stored ->
                decision
                    .apply(stored.map(MongoPublishedWeeks::published))
                    .<Decision<StoredWeek>>map(
                        next -> new Decision.Changed<>(StoredWeek.of(next), List.of()))
                    .orElseGet(Decision.Unchanged::new))
        .then();
  }

  private static PublishedWeek published(Versioned<StoredWeek> stored) {
    return stored.state().published(stored.id());
  }
}
