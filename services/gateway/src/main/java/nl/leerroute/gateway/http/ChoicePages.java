package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Choosing a route, and what to do then. */
@Controller
final class ChoicePages {

  private static final String CHOSEN = Way.ROUTES + "/gekozen";

  private final OwnRoutes routes;
  private final Profiles profiles;

  ChoicePages(OwnRoutes routes, Profiles profiles) {
    this.routes = routes;
    this.profiles = profiles;
  }

  @PostMapping(Way.ROUTES + "/{routeId}/kies")
  Mono<Rendering> choose(@PathVariable String routeId, Visitor visitor, WebSession session) {
    return find(visitor, routeId)
        .flatMap(
            route ->
                profiles
                    .choose(visitor, route.routeId())
                    .then(
                        Mono.fromSupplier(
                            () -> {
                              Visits.chose(session, route.routeId());
                              return Places.goTo(CHOSEN);
                            }))
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> Mono.just(page(route, Trouble.NOT_STORED).build())));
  }

  @GetMapping(CHOSEN)
  Mono<Rendering> chosen(Visitor visitor, WebSession session) {
    Optional<String> chosen = Visits.chosen(session);
    return chosen.isEmpty()
        ? Mono.just(Places.goTo(Way.ROUTES))
        : find(visitor, chosen.get())
            .map(route -> page(route, Trouble.NONE).build())
            .onErrorReturn(ResponseStatusException.class, Places.goTo(Way.ROUTES));
  }

  private static Rendering.Builder<?> page(Route route, Trouble trouble) {
    return Form.of("routes/chosen", trouble)
        .modelAttribute("route", route)
        .modelAttribute("todo", Todo.of(route));
  }

  /** A route of somebody else is not found, like one that does not exist. */
  private Mono<Route> find(Visitor visitor, String routeId) {
    return routes
        .of(visitor)
        .flatMap(found -> Mono.justOrEmpty(RouteAdvice.find(found.state().routes(), routeId)))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
