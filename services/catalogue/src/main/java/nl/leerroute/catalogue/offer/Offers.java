package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The offers that are stored; whatever is stored and has not ended is published, now or soon, while
 * its provider is listed.
 */
public interface Offers {

  /** Empty when there is none, or it has ended. */
  default Mono<Offer> find(OfferId id) {
    return listing(id).filter(listing -> !listing.hasEnded()).map(Listing::offer);
  }

  /** Those that have not ended. */
  default Flux<Offer> all() {
    return listings().filter(listing -> !listing.hasEnded()).map(Listing::offer);
  }

  /** Those that anybody may see. */
  default Flux<Listing> shown() {
    return listings().filter(Listing::isShown);
  }

  /** Also when it has ended; empty when there never was one. */
  Mono<Listing> listing(OfferId id);

  /** All that ever were, with those that have ended. */
  Flux<Listing> listings();

  /** Stores each by itself; an offer that is stored like this already is left alone. */
  Mono<Map<OfferId, Change>> store(List<Offer> offers);

  /**
   * Gives each the standing that is right for what is stored of it.
   *
   * @return how many stand otherwise now
   */
  Mono<Long> stand(List<OfferId> ids, Function<Listing, Standing> standing);

  /** What storing an offer did. */
  enum Change {
    /** It is new, or is back after it had ended. */
    TAKEN,
    CHANGED,
    /** It says the same; that it was confirmed on a later day is kept. */
    UNCHANGED,
    /** Another provider offers it under this id; it stays as it is. */
    ANOTHERS,
    /** Somebody else kept writing the same offer; asking again is safe. */
    BUSY
  }
}
