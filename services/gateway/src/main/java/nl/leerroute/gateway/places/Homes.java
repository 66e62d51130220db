package nl.leerroute.gateway.places;

import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Which places postcodes lie in. */
public interface Homes {

  /** Empty: no such postcode is known here. */
  Mono<Home> at(Postcode postcode, Visitor visitor);
}
