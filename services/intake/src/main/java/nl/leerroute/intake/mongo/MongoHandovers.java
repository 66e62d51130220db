package nl.leerroute.intake.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.handover.Handover;
import nl.leerroute.intake.handover.HandoverId;
import nl.leerroute.intake.handover.Handovers;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a hand-over; nobody else hears of any of it. */
final class MongoHandovers implements Handovers {

  static final String PROFILE = "profile.value";
  static final String CODE = "code";
  static final String UNTIL = "until";

  private final Aggregates<Handover> documents;

  MongoHandovers(Aggregates<Handover> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Handover> find(HandoverId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Handover> of(ProfileId profile) {
    return documents.having(PROFILE, profile.value()).map(Versioned::state);
  }

  @Override
  public Mono<Handover> opensWith(String codeHash) {
    return documents.having(CODE, codeHash).map(Versioned::state).next();
  }

  @Override
  public Flux<HandoverId> overBefore(LocalDate day) {
    return documents.below(UNTIL, day.toString()).map(stored -> stored.state().id());
  }

  @Override
  public Flux<Handover> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Handover> change(
      HandoverId id, String once, Function<Handover, Optional<Handover>> decision) {
    return documents
        .decide(id.value(), once, Unpublished.decider(decision))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Handover> add(Handover handover) {
    return documents
        .decide(
            handover.id().value(),
            UUID.randomUUID().toString(),
            stored ->
                stored.map(Versioned::state).filter(one -> !one.isUntouched()).isPresent()
                    ? new Decision.Refused<>(handover.id())
                    : new Decision.Changed<>(handover, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> remove(HandoverId id) {
    return documents.decide(id.value(), UUID.randomUUID().toString(), Unpublished.removal()).then();
  }
}
