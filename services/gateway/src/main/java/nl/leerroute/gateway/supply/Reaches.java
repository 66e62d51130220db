package nl.leerroute.gateway.supply;

import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Which schemes pay an offer. */
public interface Reaches {

  /** Empty: the provider has no such offer. */
  Mono<OfferMoney> of(String provider, String offer, Visitor visitor);
}
