package nl.leerroute.insights.mongo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerroute.insights.funnel.Flow;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.StageFact;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a flow; facts that are in it already write nothing. */
final class MongoFlows implements Flows {

  private final Aggregates<StoredFlow> documents;

  MongoFlows(Aggregates<StoredFlow> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Void> add(Collection<StageFact> facts) {
    Map<String, Decider<StoredFlow>> deciders =
        facts.stream().collect(groupingBy(StageFact::flow)).entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> adding(entry.getKey(), entry.getValue())));
    return documents
        .decideAll(deciders, UUID.randomUUID().toString())
        .doOnNext(MongoFlows::check)
        .then();
  }

  @Override
  public Flux<Flow> all() {
    return documents.all().map(stored -> stored.state().flow(stored.id()));
  }

  private static Decider<StoredFlow> adding(String id, List<StageFact> facts) {
    return stored -> {
      Flow before =
          stored.map(found -> found.state().flow(found.id())).orElseGet(() -> Flow.start(id));
      Flow after = before;
      for (StageFact fact : facts) {
        after = after.with(fact);
      }
      return after.equals(before)
          ? new Decision.Unchanged<>()
          : new Decision.Changed<>(StoredFlow.of(after), List.of());
    };
  }

  /** A flow that others kept writing was not stored: the batch has to come again. */
  private static void check(List<Outcome<StoredFlow>> outcomes) {
    if (outcomes.stream().anyMatch(Outcome.Conflict.class::isInstance)) {
      throw new IllegalStateException("flows that could not be stored for all the others writing");
    }
  }
}
