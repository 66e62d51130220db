package nl.leerroute.catalogue.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class OffersInMemory implements Offers {

  private final Map<OfferId, Offer> stored = new LinkedHashMap<>();

  @Override
  public Mono<Offer> find(OfferId id) {
    return Mono.justOrEmpty(stored.get(id));
  }

  @Override
  public Flux<Offer> all() {
    return Flux.fromIterable(List.copyOf(stored.values()));
  }

  @Override
  public Mono<Map<OfferId, Change>> store(List<Offer> offers) {
    Map<OfferId, Change> changes = new LinkedHashMap<>();
    for (Offer offer : offers) {
      Offer before = stored.put(offer.id(), offer);
      changes.put(
          offer.id(),
          before == null ? Change.TAKEN : before.equals(offer) ? Change.UNCHANGED : Change.CHANGED);
    }
    return Mono.just(changes);
  }

  @Override
  public Mono<Boolean> withdraw(OfferId id) {
    return Mono.just(stored.remove(id) != null);
  }
}
