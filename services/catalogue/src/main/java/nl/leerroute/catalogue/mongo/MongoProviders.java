package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.catalogue.provider.Change;
import nl.leerroute.catalogue.provider.Outcome;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Refusal;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a provider; what others need of it they learn from its offers. */
final class MongoProviders implements Providers {

  private static final int AT_A_TIME = 16;

  /** Mergers follow on each other a few times at most. */
  private static final int MERGERS = 8;

  private final Aggregates<Provider> documents;

  MongoProviders(Aggregates<Provider> documents) {
    this.documents = documents;
  }

  @Override
  public Flux<Provider> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Standings> standings(Set<ProviderId> ids) {
    return Flux.fromIterable(ids)
        .flatMap(id -> withMergers(id, MERGERS), AT_A_TIME)
        .collectList()
        .map(Standings::of);
  }

  private Flux<Provider> withMergers(ProviderId id, int further) {
    return documents
        .find(id.value())
        .map(Versioned::state)
        .flatMapMany(
            provider ->
                Flux.concat(
                    Mono.just(provider),
                    Mono.justOrEmpty(provider.mergedInto())
                        .filter(_ -> further > 0)
                        .flatMapMany(into -> withMergers(into, further - 1))));
  }

  @Override
  public Mono<Outcome> change(
      ProviderId id, String command, Function<Optional<Provider>, Change> decision) {
    return documents.decide(id.value(), command, decider(decision)).map(MongoProviders::outcome);
  }

  @Override
  public Mono<Void> changeAll(Map<ProviderId, Function<Optional<Provider>, Change>> decisions) {
    Map<String, Decider<Provider>> deciders = new LinkedHashMap<>();
    decisions.forEach((id, decision) -> deciders.put(id.value(), decider(decision)));
    return documents.decideAll(deciders, UUID.randomUUID().toString()).then();
  }

  private static Decider<Provider> decider(Function<Optional<Provider>, Change> decision) {
    return current ->
        switch (decision.apply(current.map(Versioned::state))) {
          case Change.Made(Provider next) -> new Decision.Changed<>(next, List.of());
          case Change.None() -> new Decision.Unchanged<>();
          case Change.Refused(Refusal reason) -> new Decision.Refused<>(reason);
        };
  }

  private static Outcome outcome(nl.leerroute.platform.store.Outcome<Provider> outcome) {
    return switch (outcome) {
      case nl.leerroute.platform.store.Outcome.Written<Provider>(var now) ->
          new Outcome.Done(now.state());
      case nl.leerroute.platform.store.Outcome.AlreadyDone<Provider>(var now) ->
          new Outcome.Done(now.state());
      case nl.leerroute.platform.store.Outcome.Unchanged<Provider>(var now) ->
          now.<Outcome>map(known -> new Outcome.Done(known.state()))
              .orElseGet(() -> new Outcome.Refused(Refusal.NO_SUCH_PROVIDER));
      case nl.leerroute.platform.store.Outcome.Refused<Provider>(var reason) ->
          new Outcome.Refused((Refusal) reason);
      case nl.leerroute.platform.store.Outcome.Erased<Provider> _ ->
          new Outcome.Refused(Refusal.NO_SUCH_PROVIDER);
      case nl.leerroute.platform.store.Outcome.Conflict<Provider> _ ->
          new Outcome.Refused(Refusal.BUSY);
    };
  }
}
