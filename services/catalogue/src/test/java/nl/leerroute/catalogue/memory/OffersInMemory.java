package nl.leerroute.catalogue.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Standing;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class OffersInMemory implements Offers {

  private final Map<OfferId, Listing> stored = new LinkedHashMap<>();

  @Override
  public Mono<Listing> listing(OfferId id) {
    return Mono.justOrEmpty(stored.get(id));
  }

  @Override
  public Flux<Listing> listings() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Map<OfferId, Change>> store(List<Offer> offers) {
    Map<OfferId, Change> changes = new LinkedHashMap<>();
    for (Offer offer : offers) {
      Listing before = stored.get(offer.id());
      changes.put(offer.id(), before == null ? Change.TAKEN : before.changeBy(offer));
      stored.put(offer.id(), before == null ? Listing.of(offer) : before.taking(offer));
    }
    return Mono.just(changes);
  }

  @Override
  public Mono<Long> stand(List<OfferId> ids, Function<Listing, Standing> standing) {
    long changed = 0;
    for (OfferId id : ids) {
      Listing before = stored.get(id);
      if (before != null && !before.standing(standing).equals(before)) {
        stored.put(id, before.standing(standing));
        changed++;
      }
    }
    return Mono.just(changed);
  }
}
