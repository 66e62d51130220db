package nl.leerroute.catalogue.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
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

/** One document an offer. */
final class MongoOffers implements Offers {

  private final Aggregates<Offer> documents;
  private final Function<Offer, OfferPublished> published;

  MongoOffers(Aggregates<Offer> documents, Function<Offer, OfferPublished> published) {
    this.documents = documents;
    this.published = published;
  }

  @Override
  public Mono<Offer> find(OfferId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Offer> all() {
    return documents.all().map(Versioned::state);
  }

  @Override
  public Mono<Map<OfferId, Change>> store(List<Offer> offers) {
    Map<OfferId, Change> changes = new ConcurrentHashMap<>();
    Map<String, Decider<Offer>> deciders = new LinkedHashMap<>();
    offers.forEach(offer -> deciders.put(offer.id().value(), storing(offer, changes)));
    return documents
        .decideAll(deciders, UUID.randomUUID().toString())
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
  private Decider<Offer> storing(Offer offer, Map<OfferId, Change> changes) {
    return current -> {
      Change change = current.map(known -> change(known.state(), offer)).orElse(Change.TAKEN);
      changes.put(offer.id(), change);
      return change == Change.UNCHANGED
          ? new Decision.Unchanged<>()
          : new Decision.Changed<>(
              offer,
              List.of(Publication.of(Topics.OFFERS, offer.id().value(), published.apply(offer))));
    };
  }

  private static Change change(Offer before, Offer now) {
    return before.equals(now) ? Change.UNCHANGED : Change.CHANGED;
  }

  @Override
  public Mono<Boolean> withdraw(OfferId id) {
    return documents
        .decide(
            id.value(),
            UUID.randomUUID().toString(),
            current ->
                current.isEmpty()
                    ? new Decision.Unchanged<>()
                    : new Decision.Removed<>(
                        List.of(Publication.tombstone(Topics.OFFERS, id.value()))))
        .map(
            outcome ->
                switch (outcome) {
                  case Outcome.Erased<Offer> _ -> true;
                  case Outcome.Unchanged<Offer> _ -> false;
                  case Outcome.Written<Offer> _,
                      Outcome.AlreadyDone<Offer> _,
                      Outcome.Refused<Offer> _,
                      Outcome.Conflict<Offer> _ ->
                      throw new IllegalStateException("withdrawing gave " + outcome);
                });
  }
}
