package nl.leerroute.intake.mongo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.member.Member;
import nl.leerroute.intake.member.MemberId;
import nl.leerroute.intake.member.Members;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a member; nobody else hears of any of it. */
final class MongoMembers implements Members {

  static final String EMPLOYER = "employer.value";
  static final String PROFILE = "profile.value";

  private final Aggregates<Member> documents;

  MongoMembers(Aggregates<Member> documents) {
    this.documents = documents;
  }

  @Override
  public Flux<Member> of(EmployerId employer) {
    return documents.having(EMPLOYER, employer.value()).map(Versioned::state);
  }

  @Override
  public Flux<Member> of(ProfileId profile) {
    return documents.having(PROFILE, profile.value()).map(Versioned::state);
  }

  @Override
  public Mono<Member> add(Member member) {
    return documents
        .decide(
            member.id().value(),
            UUID.randomUUID().toString(),
            _ -> new Decision.Changed<>(member, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Member> change(
      MemberId id, String once, Function<Member, Optional<Member>> decision) {
    return documents
        .decide(id.value(), once, Unpublished.decider(decision))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> remove(MemberId id) {
    return documents.decide(id.value(), UUID.randomUUID().toString(), Unpublished.removal()).then();
  }
}
