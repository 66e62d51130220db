package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The offers that are stored; whatever is stored is also published, now or soon. */
public interface Offers {

  /** Empty when there is none. */
  Mono<Offer> find(OfferId id);

  Flux<Offer> all();

  /** Stores each by itself; an offer that is stored like this already is left alone. */
  Mono<Map<OfferId, Change>> store(List<Offer> offers);

  /** False when there is no such offer. */
  Mono<Boolean> withdraw(OfferId id);

  /** What storing an offer did. */
  enum Change {
    TAKEN,
    CHANGED,
    UNCHANGED,
    /** Somebody else kept writing the same offer; asking again is safe. */
    BUSY
  }
}
