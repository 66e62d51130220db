package nl.leerroute.insights.mongo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import nl.leerroute.insights.funnel.Shortage;
import nl.leerroute.insights.funnel.ShortageFact;
import nl.leerroute.insights.funnel.Shortages;
import nl.leerroute.platform.store.Aggregates;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a flow; facts that are in it already write nothing. */
final class MongoShortages implements Shortages {

  private final Folding<StoredShortage, Shortage, ShortageFact> folding;

  MongoShortages(Aggregates<StoredShortage> documents) {
    folding =
        new Folding<>(
            documents,
            StoredShortage::of,
            (id, stored) -> stored.shortage(id),
            Shortage::start,
            Shortage::with);
  }

  @Override
  public Mono<Void> add(Collection<ShortageFact> facts) {
    return folding.add(facts.stream().collect(groupingBy(ShortageFact::flow)));
  }

  @Override
  public Flux<Shortage> all() {
    return folding.all();
  }
}
