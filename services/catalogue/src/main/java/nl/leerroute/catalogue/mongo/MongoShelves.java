package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.offer.Listing;
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

/** Shows and hides the stored offers, some hundreds at a time. */
final class MongoShelves implements Shelves {

  /** By which offers are looked up: the one who gives it. */
  static final String GIVER = "offer.provider.id";

  private static final int SLICE = 500;

  private final Aggregates<Listing> documents;
  private final ListingDecisions decisions;
  private final Providers providers;

  MongoShelves(Aggregates<Listing> documents, ListingDecisions decisions, Providers providers) {
    this.documents = documents;
    this.decisions = decisions;
    this.providers = providers;
  }

  @Override
  public Mono<Void> arrange(Set<ProviderId> givers) {
    return arrange(
        Flux.fromIterable(givers).concatMap(giver -> documents.having(GIVER, giver.value())));
  }

  @Override
  public Mono<Void> arrangeAll() {
    return arrange(documents.all());
  }

  private Mono<Void> arrange(Flux<Versioned<Listing>> offers) {
    return offers.map(Versioned::state).buffer(SLICE).concatMap(this::arrange).then();
  }

  private Mono<Void> arrange(List<Listing> offers) {
    return providers
        .standings(
            offers.stream()
                .map(listing -> ListingDecisions.giver(listing.offer()))
                .collect(Collectors.toUnmodifiableSet()))
        .flatMap(standings -> arrange(offers, standings));
  }

  /** What stands right is not touched, nor even asked about. */
  private Mono<Void> arrange(List<Listing> offers, Standings standings) {
    Map<String, Decider<Listing>> deciders = new LinkedHashMap<>();
    offers.stream()
        .filter(listing -> !ListingDecisions.asTheyStand(listing, standings).equals(listing))
        .forEach(listing -> deciders.put(listing.offer().id().value(), arranging(standings)));
    return documents
        .decideAll(deciders, UUID.randomUUID().toString())
        .flatMap(
            outcomes ->
                outcomes.stream().anyMatch(Outcome.Conflict.class::isInstance)
                    ? Mono.error(new IllegalStateException("offers kept changing"))
                    : Mono.empty());
  }

  private Decider<Listing> arranging(Standings standings) {
    return current ->
        current
            .map(Versioned::state)
            .map(
                before ->
                    decisions.from(
                        Optional.of(before), ListingDecisions.asTheyStand(before, standings)))
            .orElseGet(Decision.Unchanged::new);
  }
}
