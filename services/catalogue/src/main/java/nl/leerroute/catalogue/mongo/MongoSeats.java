package nl.leerroute.catalogue.mongo;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Seats;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** Places are kept in the document of their offer, so that one write counts and publishes. */
final class MongoSeats implements Seats {

  private final Aggregates<Listing> documents;
  private final ListingDecisions decisions;

  MongoSeats(Aggregates<Listing> documents, ListingDecisions decisions) {
    this.documents = documents;
    this.decisions = decisions;
  }

  @Override
  public Mono<Seating> take(OfferId offer, String run, String holder) {
    return documents
        .decide(
            offer.value(),
            UUID.randomUUID().toString(),
            current ->
                current
                    .map(Versioned::state)
                    .map(listing -> taking(listing, run, holder))
                    .orElseGet(() -> new Decision.Refused<>(Seating.GONE)))
        .map(
            outcome ->
                switch (outcome) {
                  case Outcome.Refused<Listing>(Object reason) -> (Seating) reason;
                  case Outcome.Conflict<Listing> _ -> Seating.BUSY;
                  case Outcome.Written<Listing> _,
                      Outcome.AlreadyDone<Listing> _,
                      Outcome.Unchanged<Listing> _,
                      Outcome.Erased<Listing> _ ->
                      Seating.SEATED;
                });
  }

  private Decision<Listing> taking(Listing listing, String run, String holder) {
    if (listing.shelf().isSeated(run, holder)) {
      return new Decision.Unchanged<>();
    }
    return listing
        .run(run)
        .map(
            known ->
                listing.shelf().isFull(known)
                    ? new Decision.Refused<Listing>(Seating.FULL)
                    : changed(listing, each -> each.seated(run, holder)))
        .orElseGet(() -> new Decision.Refused<>(Seating.GONE));
  }

  @Override
  public Mono<Void> leave(OfferId offer, String holder) {
    return documents
        .decide(
            offer.value(),
            UUID.randomUUID().toString(),
            current ->
                current
                    .map(Versioned::state)
                    .map(listing -> changed(listing, each -> each.left(holder)))
                    .orElseGet(Decision.Unchanged::new))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Conflict
                    ? Mono.error(new IllegalStateException("a place could not be given back"))
                    : Mono.empty());
  }

  private Decision<Listing> changed(Listing before, UnaryOperator<Listing> change) {
    return decisions.from(Optional.of(before), change.apply(before));
  }
}
