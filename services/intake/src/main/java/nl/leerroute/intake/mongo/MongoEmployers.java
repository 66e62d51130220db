package nl.leerroute.intake.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.employer.Change;
import nl.leerroute.intake.employer.Employer;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.Employers;
import nl.leerroute.intake.employer.Outcome;
import nl.leerroute.intake.employer.Refusal;
import nl.leerroute.intake.employer.Telling;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a firm, written together with what others are told of it. */
final class MongoEmployers implements Employers {

  private final Aggregates<StoredEmployer> documents;
  private final Function<Telling, Publication<?>> publications;

  MongoEmployers(
      Aggregates<StoredEmployer> documents, Function<Telling, Publication<?>> publications) {
    this.documents = documents;
    this.publications = publications;
  }

  @Override
  public Mono<Employer> find(EmployerId id) {
    return documents.find(id.value()).map(MongoEmployers::employer);
  }

  @Override
  public Flux<EmployerId> silentSince(LocalDate day) {
    return documents
        .below(StoredEmployer.HEARD, day.toString())
        .map(stored -> new EmployerId(stored.id()));
  }

  @Override
  public Mono<Outcome> change(
      EmployerId id, String command, Function<Optional<Employer>, Change> decision) {
    return documents
        .decide(id.value(), command, decider(id, decision))
        .map(MongoEmployers::outcome);
  }

  private Decider<StoredEmployer> decider(
      EmployerId id, Function<Optional<Employer>, Change> decision) {
    return stored ->
        switch (decision.apply(stored.map(MongoEmployers::employer))) {
          case Change.Made(Employer next) ->
              new Decision.Changed<>(
                  StoredEmployer.of(next), List.of(publications.apply(new Telling.Told(next))));
          case Change.Erased() ->
              new Decision.Removed<>(List.of(publications.apply(new Telling.Erased(id))));
          case Change.None() -> new Decision.Unchanged<>();
          case Change.Refused(Refusal reason) -> new Decision.Refused<>(reason);
        };
  }

  private static Outcome outcome(nl.leerroute.platform.store.Outcome<StoredEmployer> outcome) {
    return switch (outcome) {
      case nl.leerroute.platform.store.Outcome.Written<StoredEmployer>(var now) -> done(now);
      case nl.leerroute.platform.store.Outcome.AlreadyDone<StoredEmployer>(var now) -> done(now);
      case nl.leerroute.platform.store.Outcome.Unchanged<StoredEmployer>(var now) ->
          now.map(MongoEmployers::done).orElseGet(Outcome.Gone::new);
      case nl.leerroute.platform.store.Outcome.Erased<StoredEmployer> _ -> new Outcome.Gone();
      case nl.leerroute.platform.store.Outcome.Refused<StoredEmployer>(var reason) ->
          new Outcome.Refused((Refusal) reason);
      case nl.leerroute.platform.store.Outcome.Conflict<StoredEmployer> _ ->
          new Outcome.Refused(new Refusal.Busy());
    };
  }

  private static Outcome done(Versioned<StoredEmployer> stored) {
    return new Outcome.Done(employer(stored));
  }

  private static Employer employer(Versioned<StoredEmployer> stored) {
    return stored.state().employer(stored.id());
  }
}
