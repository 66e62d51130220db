package nl.leerroute.gateway.http;

import java.time.Duration;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import reactor.core.publisher.Mono;

/** The routes of the visitor's own profile; nobody can name another one. */
final class OwnRoutes {

  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private final Projection<RouteSetPublished> routes;

  OwnRoutes(Projection<RouteSetPublished> routes) {
    this.routes = routes;
  }

  /** Empty while there are none; {@link PartnerDown} when the store does not answer. */
  Mono<Versioned<RouteSetPublished>> of(Visitor visitor) {
    return Mono.justOrEmpty(visitor.profile())
        .flatMap(profile -> routes.find(profile.value()))
        .timeout(AT_MOST)
        .onErrorMap(cause -> new PartnerDown(Partner.STORE, cause));
  }
}
