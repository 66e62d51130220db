package nl.leerroute.catalogue.memory;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.catalogue.provider.Change;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.Outcome;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Refusal;
import nl.leerroute.catalogue.provider.Shelves;
import nl.leerroute.catalogue.provider.Standing;
import nl.leerroute.catalogue.provider.Standings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class ProvidersInMemory implements Providers {

  private final Map<ProviderId, Provider> stored = new LinkedHashMap<>();
  private final Set<String> commands = new HashSet<>();

  /** Keeps these listed providers, and whoever else is met. */
  public static KeepingProviders listing(Clock clock, String... ids) {
    ProvidersInMemory providers = new ProvidersInMemory();
    for (String id : ids) {
      providers.done(
          new Provider(
              new ProviderId(id),
              new Details(List.of(id), null, Set.of(), null, null, null, Set.of()),
              new Standing.Listed(),
              Set.of(),
              List.of(),
              false));
    }
    return new KeepingProviders(providers, new EmptyShelves(), clock);
  }

  @Override
  public Flux<Provider> all() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Standings> standings(Set<ProviderId> ids) {
    return Mono.just(Standings.of(stored.values()));
  }

  @Override
  public Mono<Outcome> change(
      ProviderId id, String command, Function<Optional<Provider>, Change> decision) {
    Provider before = stored.get(id);
    if (before != null && !commands.add(id + command)) {
      return Mono.just(new Outcome.Done(before));
    }
    return Mono.just(
        switch (decision.apply(Optional.ofNullable(before))) {
          case Change.Made(Provider next) -> done(next);
          case Change.None() ->
              before == null ? new Outcome.Refused(Refusal.NO_SUCH_PROVIDER) : done(before);
          case Change.Refused(Refusal reason) -> new Outcome.Refused(reason);
        });
  }

  private Outcome done(Provider now) {
    stored.put(now.id(), now);
    return new Outcome.Done(now);
  }

  @Override
  public Mono<Void> changeAll(Map<ProviderId, Function<Optional<Provider>, Change>> decisions) {
    return Flux.fromIterable(decisions.entrySet())
        .concatMap(each -> change(each.getKey(), "all", each.getValue()))
        .then();
  }

  private record EmptyShelves() implements Shelves {

    @Override
    public Mono<Void> arrange(Set<ProviderId> providers) {
      return Mono.empty();
    }

    @Override
    public Mono<Void> arrangeAll() {
      return Mono.empty();
    }
  }
}
