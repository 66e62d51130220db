package nl.leerroute.gateway.browsing;

import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** All offers, for people who look around. */
public interface Catalogue {

  /** Empty: the postcode is not known there. */
  Mono<Found> search(Wish wish, Visitor visitor);

  Mono<Sought> offer(String offerId, Visitor visitor);
}
