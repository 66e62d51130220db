package nl.leerroute.funding.mongo;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.UUID;
import nl.leerroute.funding.service.FundServices;
import nl.leerroute.funding.service.ServicesOfFunds;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** One document a fund. */
final class MongoServices implements ServicesOfFunds {

  private final Aggregates<FundServices> documents;

  MongoServices(Aggregates<FundServices> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<FundServices> of(String organisation) {
    return documents
        .find(organisation)
        .map(Versioned::state)
        .defaultIfEmpty(new FundServices(organisation, List.of()));
  }

  @Override
  public Mono<Void> keep(FundServices services) {
    return documents
        .decide(
            services.organisation(),
            UUID.randomUUID().toString(),
            _ -> new Decision.Changed<>(services, List.of()))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Conflict<FundServices>
                    ? Mono.error(new ConcurrentModificationException("others keep writing it"))
                    : Mono.empty());
  }
}
