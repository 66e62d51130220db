package nl.leerroute.gateway.http;

import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** All schemes that pay nothing in the own routes, each with its reason. */
@Controller
final class UnpaidPages {

  static final String PATH = "/mijn/routes/betaalt-niet";

  private final OwnRoutes routes;

  UnpaidPages(OwnRoutes routes) {
    this.routes = routes;
  }

  @GetMapping(PATH)
  Mono<Rendering> show(Visitor visitor) {
    return routes
        .of(visitor)
        .map(found -> page(found.state()))
        .switchIfEmpty(Mono.fromSupplier(() -> Places.goTo(Way.ROUTES)));
  }

  private static Rendering page(RouteSetPublished set) {
    return Rendering.view("routes/unpaid")
        .modelAttribute("set", set)
        .modelAttribute("unpaid", Unpaid.of(set))
        .build();
  }
}
