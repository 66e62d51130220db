package nl.leerroute.intake.mongo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.profile.Change;
import nl.leerroute.intake.profile.Current;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Profiles;
import nl.leerroute.intake.profile.Refusal;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a profile, written together with the facts it gives. */
final class MongoProfiles implements Profiles {

  private final Aggregates<StoredProfile> documents;
  private final Function<Fact, Publication<?>> publications;

  MongoProfiles(Aggregates<StoredProfile> documents, Function<Fact, Publication<?>> publications) {
    this.documents = documents;
    this.publications = publications;
  }

  @Override
  public Mono<Current> find(ProfileId id) {
    return documents.find(id.value()).map(MongoProfiles::current);
  }

  @Override
  public Flux<Profile> all() {
    return documents.all().map(stored -> current(stored).profile());
  }

  @Override
  public Flux<ProfileId> silentSince(LocalDate day) {
    return documents
        .below(StoredProfile.HEARD, day.toString())
        .map(stored -> new ProfileId(stored.id()));
  }

  @Override
  public Mono<ProfileId> walking(FlowId flow) {
    return documents
        .having(StoredProfile.FLOW, flow.value())
        .map(stored -> new ProfileId(stored.id()))
        .next();
  }

  @Override
  public Mono<Outcome> change(
      ProfileId id, String command, Function<Optional<Current>, Change> decision) {
    return documents.decide(id.value(), command, decider(decision)).map(MongoProfiles::outcome);
  }

  @Override
  public Mono<Void> changeAll(
      Map<ProfileId, Function<Optional<Current>, Change>> decisions, String command) {
    return documents
        .decideAll(
            decisions.entrySet().stream()
                .collect(
                    toMap(entry -> entry.getKey().value(), entry -> decider(entry.getValue()))),
            command)
        .then();
  }

  private Decider<StoredProfile> decider(Function<Optional<Current>, Change> decision) {
    return stored ->
        switch (decision.apply(stored.map(MongoProfiles::current))) {
          case Change.Made(Profile next, List<Fact> facts) ->
              new Decision.Changed<>(StoredProfile.of(next), publications(facts));
          case Change.Erased(List<Fact> facts) -> new Decision.Removed<>(publications(facts));
          case Change.None() -> new Decision.Unchanged<>();
          case Change.Refused(Refusal reason) -> new Decision.Refused<>(reason);
        };
  }

  private List<Publication<?>> publications(List<Fact> facts) {
    return facts.stream().<Publication<?>>map(publications).toList();
  }

  private static Outcome outcome(nl.leerroute.platform.store.Outcome<StoredProfile> outcome) {
    return switch (outcome) {
      case nl.leerroute.platform.store.Outcome.Written<StoredProfile>(var now) -> done(now);
      case nl.leerroute.platform.store.Outcome.AlreadyDone<StoredProfile>(var now) -> done(now);
      case nl.leerroute.platform.store.Outcome.Unchanged<StoredProfile>(var now) ->
          now.map(MongoProfiles::done).orElseGet(Outcome.Gone::new);
      case nl.leerroute.platform.store.Outcome.Erased<StoredProfile> _ -> new Outcome.Gone();
      case nl.leerroute.platform.store.Outcome.Refused<StoredProfile>(var reason) ->
          new Outcome.Refused((Refusal) reason);
      case nl.leerroute.platform.store.Outcome.Conflict<StoredProfile> _ ->
          new Outcome.Refused(new Refusal.Busy());
    };
  }

  private static Outcome done(Versioned<StoredProfile> stored) {
    return new Outcome.Done(current(stored).profile());
  }

  private static Current current(Versioned<StoredProfile> stored) {
    return new Current(stored.version(), stored.state().profile(new ProfileId(stored.id())));
  }
}
