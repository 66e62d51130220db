package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an offer; one that has ended stays, and leaves a tombstone on the topic. */
final class MongoOffers implements Offers {

  private final Aggregates<Listing> documents;
  private final Function<Listing, OfferPublished> published;

  MongoOffers(Aggregates<Listing> documents, Function<Listing, OfferPublished> published) {
    this.documents = documents;
    this.published = published;
  }

  @Override
  public Mono<Listing> listing(OfferId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Listing> listings() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Map<OfferId, Change>> store(List<Offer> offers) {
    Map<OfferId, Change> changes = new ConcurrentHashMap<>();
    Map<String, Decider<Listing>> deciders = new LinkedHashMap<>();
    offers.forEach(offer -> deciders.put(offer.id().value(), storing(offer, changes)));
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
  private Decider<Listing> storing(Offer offer, Map<OfferId, Change> changes) {
    return current -> {
      if (current.isEmpty()) {
        changes.put(offer.id(), Change.TAKEN);
        return changed(Listing.of(offer));
      }
      Listing before = current.get().state();
      changes.put(offer.id(), before.changeBy(offer));
      return unlessSame(before, before.taking(offer));
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
        current.isEmpty()
            ? new Decision.Unchanged<>()
            : unlessSame(current.get().state(), current.get().state().standing(standing));
  }

  private Mono<List<Outcome<Listing>>> decide(Map<String, Decider<Listing>> deciders) {
    return documents.decideAll(deciders, UUID.randomUUID().toString());
  }

  private Decision<Listing> unlessSame(Listing before, Listing next) {
    return next.equals(before) ? new Decision.Unchanged<>() : changed(next);
  }

  private Decision<Listing> changed(Listing next) {
    String key = next.offer().id().value();
    return new Decision.Changed<>(
        next,
        List.of(
            next.hasEnded()
                ? Publication.tombstone(Topics.OFFERS, key)
                : Publication.of(Topics.OFFERS, key, published.apply(next))));
  }
}
