package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Shelves;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an offer; one that has ended stays, and leaves a tombstone on the topic. */
final class MongoOffers implements Offers {

  private final Aggregates<Listing> documents;
  private final ListingDecisions decisions;
  private final Providers providers;
  private final Shelves shelves;

  MongoOffers(
      Aggregates<Listing> documents,
      ListingDecisions decisions,
      Providers providers,
      Shelves shelves) {
    this.documents = documents;
    this.decisions = decisions;
    this.providers = providers;
    this.shelves = shelves;
  }

  @Override
  public Mono<Listing> listing(OfferId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Listing> listings() {
    return documents.all().map(Versioned::state);
  }

  /**
   * A provider that is listed or suspended while this writes is seen afterwards: its offers are
   * looked at again.
   */
  @Override
  public Mono<Map<OfferId, Change>> store(List<Offer> offers) {
    Set<ProviderId> givers =
        offers.stream().map(ListingDecisions::giver).collect(Collectors.toUnmodifiableSet());
    return providers
        .standings(givers)
        .flatMap(
            before ->
                store(offers, before)
                    .flatMap(changes -> lookAgain(givers, before).thenReturn(changes)));
  }

  private Mono<Void> lookAgain(Set<ProviderId> givers, Standings before) {
    return providers
        .standings(givers)
        .map(
            now ->
                givers.stream()
                    .filter(id -> !shownAs(id, now).equals(shownAs(id, before)))
                    .collect(Collectors.toUnmodifiableSet()))
        .flatMap(changed -> changed.isEmpty() ? Mono.empty() : shelves.arrange(changed));
  }

  private static Optional<ProviderId> shownAs(ProviderId id, Standings standings) {
    return standings.shown(id).map(Provider::id);
  }

  private Mono<Map<OfferId, Change>> store(List<Offer> offers, Standings standings) {
    Map<OfferId, Change> changes = new ConcurrentHashMap<>();
    Map<String, Decider<Listing>> deciders = new LinkedHashMap<>();
    offers.forEach(offer -> deciders.put(offer.id().value(), storing(offer, standings, changes)));
    return decide(deciders)
        .map(
            outcomes -> {
              for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.Conflict) {
                  changes.put(offers.get(i).id(), Change.BUSY);
                }
              }
              return changes;
            });
  }

  /** Asked again after a conflict, it notes the change again: the last one is what was stored. */
  private Decider<Listing> storing(Offer offer, Standings standings, Map<OfferId, Change> changes) {
    return current -> {
      Optional<Listing> before = current.map(Versioned::state);
      changes.put(offer.id(), before.map(known -> known.changeBy(offer)).orElse(Change.TAKEN));
      Listing next = before.map(known -> known.taking(offer)).orElseGet(() -> Listing.of(offer));
      return decisions.from(before, ListingDecisions.asTheyStand(next, standings));
    };
  }

  @Override
  public Mono<Long> stand(List<OfferId> ids, Function<Listing, Standing> standing) {
    Map<String, Decider<Listing>> deciders = new LinkedHashMap<>();
    ids.forEach(id -> deciders.put(id.value(), standing(standing)));
    return decide(deciders)
        .map(outcomes -> outcomes.stream().filter(one -> one instanceof Outcome.Written).count());
  }

  private Decider<Listing> standing(Function<Listing, Standing> standing) {
    return current ->
        current
            .map(Versioned::state)
            .map(before -> decisions.from(Optional.of(before), before.standing(standing)))
            .orElseGet(Decision.Unchanged::new);
  }

  private Mono<List<Outcome<Listing>>> decide(Map<String, Decider<Listing>> deciders) {
    return documents.decideAll(deciders, UUID.randomUUID().toString());
  }
}
