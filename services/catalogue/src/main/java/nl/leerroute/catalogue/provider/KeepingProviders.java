package nl.leerroute.catalogue.provider;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Keeps providers and lets their offers follow them.
 *
 * <p>A provider is marked as unsettled in the same write that changes whether its offers are shown;
 * the mark goes when they are. So a crash in between leaves work that is found again.
 */
public final class KeepingProviders {

  private static final String THE_CATALOGUE = "catalogue";

  private final Providers providers;
  private final Shelves shelves;
  private final Clock clock;

  public KeepingProviders(Providers providers, Shelves shelves, Clock clock) {
    this.providers = providers;
    this.shelves = shelves;
    this.clock = clock;
  }

  /** All of them, as they are known together. */
  public Mono<List<Provider>> all() {
    return providers.all().sort(java.util.Comparator.comparing(Provider::id)).collectList();
  }

  /** The provider that answers to this name: itself, or the one it was merged into. */
  public Mono<Provider> answering(ProviderId id) {
    return providers.standings(Set.of(id)).mapNotNull(known -> known.giver(id).orElse(null));
  }

  /** Makes those known that were never heard of, and tells where all of them stand. */
  public Mono<Standings> meet(Map<ProviderId, String> named) {
    Map<ProviderId, Function<Optional<Provider>, Change>> meetings = new LinkedHashMap<>();
    named.forEach(
        (id, name) -> meetings.put(id, decision(id, new Command.Meet(name), THE_CATALOGUE)));
    return providers
        .standings(named.keySet())
        .flatMap(
            known -> {
              meetings.keySet().removeIf(id -> known.giver(id).isPresent());
              return meetings.isEmpty()
                  ? Mono.just(known)
                  : providers
                      .changeAll(meetings)
                      .then(Mono.defer(() -> providers.standings(named.keySet())));
            });
  }

  /**
   * @param who subject of the one who asks
   * @param once names the command
   */
  public Mono<Outcome> handle(ProviderId id, Command command, String who, String once) {
    return joinable(command)
        .flatMap(
            possible ->
                providers
                    .change(id, once, decision(id, possible, who))
                    .flatMap(outcome -> settled(outcome)))
        .defaultIfEmpty(new Outcome.Refused(Refusal.NO_SUCH_PROVIDER));
  }

  /** A merger is with the one who answers, so that mergers never run in a circle. */
  private Mono<Command> joinable(Command command) {
    return command instanceof Command.Merge(ProviderId into)
        ? answering(into).map(giver -> new Command.Merge(giver.id()))
        : Mono.just(command);
  }

  private Function<Optional<Provider>, Change> decision(
      ProviderId id, Command command, String who) {
    Deciding deciding = new Deciding(id, new By(who, clock.instant()));
    return current -> deciding.on(current, command);
  }

  /** What was changed is changed, also when its offers have to wait for a later attempt. */
  private Mono<Outcome> settled(Outcome outcome) {
    return outcome instanceof Outcome.Done(Provider now) && now.unsettled()
        ? settle(now).<Outcome>map(Outcome.Done::new).onErrorReturn(outcome).defaultIfEmpty(outcome)
        : Mono.just(outcome);
  }

  /** Lets the offers of every unsettled provider follow it. */
  public Mono<Void> settle() {
    return providers.all().filter(Provider::unsettled).concatMap(this::settle).then();
  }

  /** Looks at every offer, for what a crash at the wrong moment may have left. */
  public Mono<Void> settleAll() {
    return shelves.arrangeAll().then(settle());
  }

  private Mono<Provider> settle(Provider provider) {
    Command done = new Command.Settle(provider.history().size());
    return providers
        .all()
        .collectList()
        .map(all -> family(Standings.of(all), provider.id()))
        .flatMap(shelves::arrange)
        .then(
            Mono.defer(
                () ->
                    providers.change(
                        provider.id(),
                        UUID.randomUUID().toString(),
                        decision(provider.id(), done, THE_CATALOGUE))))
        .mapNotNull(outcome -> outcome instanceof Outcome.Done(Provider now) ? now : null);
  }

  private static Set<ProviderId> family(Standings known, ProviderId id) {
    return known.family(known.giver(id).map(Provider::id).orElse(id));
  }
}
