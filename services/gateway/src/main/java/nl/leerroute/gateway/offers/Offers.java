package nl.leerroute.gateway.offers;

import java.util.List;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The offers that catalogue keeps. */
public interface Offers {

  Mono<List<Offer>> of(String provider, Visitor visitor);
}
