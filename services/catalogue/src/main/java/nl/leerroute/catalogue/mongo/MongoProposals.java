package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.catalogue.group.Proposal;
import nl.leerroute.catalogue.group.ProposalId;
import nl.leerroute.catalogue.group.Proposals;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a proposal; nothing of it is told to other services. */
final class MongoProposals implements Proposals {

  private final Aggregates<Proposal> documents;

  MongoProposals(Aggregates<Proposal> documents) {
    this.documents = documents;
  }

  @Override
  public Flux<Proposal> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Proposal> change(
      ProposalId id, Function<Optional<Proposal>, Optional<Proposal>> decision) {
    return documents
        .decide(
            id.value(),
            UUID.randomUUID().toString(),
            current ->
                decision
                    .apply(current.map(Versioned::state))
                    .<Decision<Proposal>>map(next -> new Decision.Changed<>(next, List.of()))
                    .orElseGet(Decision.Unchanged::new))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Written<Proposal>(var now)
                    ? Mono.just(now.state())
                    : Mono.empty());
  }
}
