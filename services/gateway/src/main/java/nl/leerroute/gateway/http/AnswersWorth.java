package nl.leerroute.gateway.http;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Map;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What answers may be worth to somebody who has routes. Questions do not wait for it. */
final class AnswersWorth {

  private static final Duration AT_MOST = Duration.ofMillis(500);

  private final OwnRoutes routes;

  AnswersWorth(OwnRoutes routes) {
    this.routes = routes;
  }

  /** In cents by fact; empty without routes, or when they are not known now. */
  Mono<Map<String, Long>> of(Visitor visitor) {
    return routes
        .of(visitor)
        .map(
            set ->
                set.state().questions().stream()
                    .collect(toMap(OpenQuestion::fact, OpenQuestion::upToCents, Math::max)))
        .timeout(AT_MOST, Mono.just(Map.of()))
        .onErrorReturn(PartnerDown.class, Map.of())
        .defaultIfEmpty(Map.of());
  }
}
