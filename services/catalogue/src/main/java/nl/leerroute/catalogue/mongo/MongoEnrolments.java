package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.enrolment.Change;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.EnrolmentId;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.Outcome;
import nl.leerroute.catalogue.enrolment.ProofCode;
import nl.leerroute.catalogue.enrolment.Refusal;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a request, written together with what it tells others. */
final class MongoEnrolments implements Enrolments {

  private static final String PERSON = "asker.profile";
  private static final String EMPLOYER = "asker.organisation";
  private static final String PROVIDER = "course.provider.id";
  private static final String PROOF = "stage.proof.value";

  static final String[] LOOKED_UP_BY = {PERSON, EMPLOYER, PROVIDER, PROOF};

  private final Aggregates<Enrolment> documents;
  private final Function<Enrolment, EnrolmentAdvanced> published;

  MongoEnrolments(
      Aggregates<Enrolment> documents, Function<Enrolment, EnrolmentAdvanced> published) {
    this.documents = documents;
    this.published = published;
  }

  @Override
  public Mono<Enrolment> find(EnrolmentId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Enrolment> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Flux<Enrolment> of(String profile) {
    return documents.having(PERSON, profile).map(Versioned::state);
  }

  @Override
  public Flux<Enrolment> ofEmployer(String organisation) {
    return documents.having(EMPLOYER, organisation).map(Versioned::state);
  }

  @Override
  public Flux<Enrolment> at(ProviderId provider) {
    return documents.having(PROVIDER, provider.value()).map(Versioned::state);
  }

  @Override
  public Mono<Enrolment> proven(ProofCode code) {
    return documents.having(PROOF, code.value()).map(Versioned::state).next();
  }

  @Override
  public Mono<Outcome> change(
      EnrolmentId id, String once, Function<Optional<Enrolment>, Change> decision) {
    return documents
        .decide(
            id.value(),
            once,
            current -> {
              Optional<Enrolment> before = current.map(Versioned::state);
              return decision(id, before, decision.apply(before));
            })
        .map(MongoEnrolments::outcome);
  }

  private Decision<Enrolment> decision(EnrolmentId id, Optional<Enrolment> before, Change change) {
    return switch (change) {
      case Change.Made(Enrolment next) -> new Decision.Changed<>(next, news(before, next));
      case Change.Erased() ->
          before.isPresent()
              ? new Decision.Removed<>(
                  List.of(Publication.tombstone(Topics.ENROLMENTS, id.value())))
              : new Decision.Unchanged<>();
      case Change.None() -> new Decision.Unchanged<>();
      case Change.Refused(Refusal reason) -> new Decision.Refused<>(reason);
    };
  }

  /** What only concerns the name, or the place behind it, is no news. */
  private List<Publication<?>> news(Optional<Enrolment> before, Enrolment next) {
    return before.filter(known -> known.stage().equals(next.stage())).isPresent()
        ? List.of()
        : List.of(Publication.of(Topics.ENROLMENTS, next.id().value(), published.apply(next)));
  }

  private static Outcome outcome(nl.leerroute.platform.store.Outcome<Enrolment> outcome) {
    return switch (outcome) {
      case nl.leerroute.platform.store.Outcome.Written<Enrolment>(var now) ->
          new Outcome.Done(now.state());
      case nl.leerroute.platform.store.Outcome.AlreadyDone<Enrolment>(var now) ->
          new Outcome.Done(now.state());
      case nl.leerroute.platform.store.Outcome.Unchanged<Enrolment>(var now) ->
          now.<Outcome>map(known -> new Outcome.Done(known.state()))
              .orElseGet(() -> new Outcome.Refused(Refusal.NO_SUCH_ENROLMENT));
      case nl.leerroute.platform.store.Outcome.Erased<Enrolment> _ ->
          new Outcome.Refused(Refusal.NO_SUCH_ENROLMENT);
      case nl.leerroute.platform.store.Outcome.Refused<Enrolment>(var reason) ->
          new Outcome.Refused((Refusal) reason);
      case nl.leerroute.platform.store.Outcome.Conflict<Enrolment> _ ->
          new Outcome.Refused(Refusal.BUSY);
    };
  }
}
