package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.UUID;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.member.Invitation;
import nl.leerroute.intake.member.Invitations;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an invitation, under the hash of its code. */
final class MongoInvitations implements Invitations {

  static final String EMPLOYER = "employer.value";

  private final Aggregates<Invitation> documents;

  MongoInvitations(Aggregates<Invitation> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Invitation> opensWith(String codeHash) {
    return documents.find(codeHash).map(Versioned::state);
  }

  @Override
  public Flux<Invitation> of(EmployerId employer) {
    return documents.having(EMPLOYER, employer.value()).map(Versioned::state);
  }

  @Override
  public Mono<Invitation> add(Invitation invitation) {
    return documents
        .decide(
            invitation.codeHash(),
            UUID.randomUUID().toString(),
            _ -> new Decision.Changed<>(invitation, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Boolean> use(Invitation invitation) {
    return documents
        .decide(invitation.codeHash(), UUID.randomUUID().toString(), Unpublished.removal())
        .map(Outcome.Erased.class::isInstance);
  }
}
