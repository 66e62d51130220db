package nl.leerroute.gateway.http;

import java.time.Duration;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import reactor.core.publisher.Mono;

/** The plans of the visitor's own firm; nobody can name another one. */
final class OwnPlans {

  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private final Projection<PlanPublished> plans;

  OwnPlans(Projection<PlanPublished> plans) {
    this.plans = plans;
  }

  /** Empty while there are none; {@link PartnerDown} when the store does not answer. */
  Mono<PlanPublished> of(Visitor visitor) {
    return Mono.justOrEmpty(visitor.firm())
        .flatMap(firm -> plans.find(firm.value()))
        .map(Versioned::state)
        .timeout(AT_MOST)
        .onErrorMap(cause -> new PartnerDown(Partner.STORE, cause));
  }
}
