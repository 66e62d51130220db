package nl.leerroute.insights.mongo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import nl.leerroute.insights.funnel.Flow;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.StageFact;
import nl.leerroute.platform.store.Aggregates;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a flow; facts that are in it already write nothing. */
final class MongoFlows implements Flows {

  private final Folding<StoredFlow, Flow, StageFact> folding;

  MongoFlows(Aggregates<StoredFlow> documents) {
    folding =
        new Folding<>(
            documents, StoredFlow::of, (id, stored) -> stored.flow(id), Flow::start, Flow::with);
  }

  @Override
  public Mono<Void> add(Collection<StageFact> facts) {
    return folding.add(facts.stream().collect(groupingBy(StageFact::flow)));
  }

  @Override
  public Flux<Flow> all() {
    return folding.all();
  }
}
