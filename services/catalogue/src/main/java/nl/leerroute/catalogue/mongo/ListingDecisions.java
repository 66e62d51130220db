package nl.leerroute.catalogue.mongo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.catalogue.provider.Standings;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;

/** What is written and published when an offer on the shelf changes. */
final class ListingDecisions {

  private final Function<Listing, OfferPublished> published;

  ListingDecisions(Function<Listing, OfferPublished> published) {
    this.published = published;
  }

  /**
   * An offer that was shown and is not any more leaves a tombstone; a hidden one leaves nothing.
   */
  Decision<Listing> from(Optional<Listing> before, Listing next) {
    return before.filter(next::equals).isPresent()
        ? new Decision.Unchanged<>()
        : new Decision.Changed<>(next, publications(before, next));
  }

  private List<Publication<?>> publications(Optional<Listing> before, Listing next) {
    String key = next.offer().id().value();
    if (next.isShown()) {
      return List.of(Publication.of(Topics.OFFERS, key, published.apply(next)));
    }
    return before.filter(Listing::isShown).isPresent()
        ? List.of(Publication.tombstone(Topics.OFFERS, key))
        : List.of();
  }

  static Listing asTheyStand(Listing listing, Standings standings) {
    return listing.shownAs(
        standings.shown(giver(listing.offer())).map(listed -> name(listing.offer(), listed)));
  }

  /** Under the name that the offer gives, or the one of the provider it goes on with. */
  private static Provider name(Offer offer, nl.leerroute.catalogue.provider.Provider listed) {
    return listed.id().value().equals(offer.provider().id())
        ? offer.provider()
        : new Provider(listed.id().value(), listed.details().name());
  }

  static ProviderId giver(Offer offer) {
    return new ProviderId(offer.provider().id());
  }
}
