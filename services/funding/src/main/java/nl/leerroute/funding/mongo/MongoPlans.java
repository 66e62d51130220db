package nl.leerroute.funding.mongo;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.UUID;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a pot, with its secret: nobody but funding reads it. */
final class MongoPlans implements Plans {

  private final Aggregates<Plan> documents;

  MongoPlans(Aggregates<Plan> documents) {
    this.documents = documents;
  }

  @Override
  public Flux<Plan> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Plan> find(String id) {
    return documents.find(id).map(Versioned::state);
  }

  @Override
  public Mono<Void> keep(Plan plan) {
    return documents
        .decide(
            plan.id(),
            UUID.randomUUID().toString(),
            current -> new Decision.Changed<>(plan, List.of()))
        .flatMap(MongoPlans::settled)
        .then();
  }

  @Override
  public Mono<Boolean> replace(Plan before, Plan next) {
    return documents
        .decide(
            next.id(),
            UUID.randomUUID().toString(),
            current ->
                current.map(Versioned::state).filter(before::equals).isPresent()
                    ? new Decision.Changed<>(next, List.of())
                    : new Decision.Unchanged<>())
        .flatMap(MongoPlans::settled)
        .map(outcome -> !(outcome instanceof Outcome.Unchanged<Plan>));
  }

  private static Mono<Outcome<Plan>> settled(Outcome<Plan> outcome) {
    return outcome instanceof Outcome.Conflict<Plan>
        ? Mono.error(new ConcurrentModificationException("others kept writing the pot"))
        : Mono.just(outcome);
  }
}
