package nl.leerroute.funding.mongo;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.UUID;
import nl.leerroute.funding.affiliation.Affiliation;
import nl.leerroute.funding.affiliation.Affiliations;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** One document a fund, so that a list is there as a whole or not at all. */
final class MongoAffiliations implements Affiliations {

  private final Aggregates<Affiliation> documents;

  MongoAffiliations(Aggregates<Affiliation> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Affiliation> of(String organisation) {
    return documents.find(organisation).map(Versioned::state);
  }

  @Override
  public Mono<Void> keep(Affiliation affiliation) {
    return decide(affiliation.organisation(), new Decision.Changed<>(affiliation, List.of()));
  }

  @Override
  public Mono<Void> drop(String organisation) {
    return decide(organisation, new Decision.Removed<>(List.of()));
  }

  private Mono<Void> decide(String organisation, Decision<Affiliation> decision) {
    return documents
        .decide(organisation, UUID.randomUUID().toString(), _ -> decision)
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Conflict<Affiliation>
                    ? Mono.error(new ConcurrentModificationException("others keep writing it"))
                    : Mono.empty());
  }
}
