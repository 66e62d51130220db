package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.enrolments.Enrolments;
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

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final OwnRoutes routes;
  private final Profiles profiles;
  private final Enrolments enrolments;
  private final Clock clock;

  ChoicePages(OwnRoutes routes, Profiles profiles, Enrolments enrolments, Clock clock) {
    this.routes = routes;
    this.profiles = profiles;
    this.enrolments = enrolments;
    this.clock = clock;
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
                        _ -> Mono.just(page(route, OwnSeats.UNKNOWN, Trouble.NOT_STORED).build())));
  }

  @GetMapping(CHOSEN)
  Mono<Rendering> chosen(Visitor visitor, WebSession session) {
    Optional<String> chosen = Visits.chosen(session);
    return chosen.isEmpty()
        ? Mono.just(Places.goTo(Way.ROUTES))
        : find(visitor, chosen.get())
            .flatMap(route -> seats(visitor).map(seats -> page(route, seats, Trouble.NONE).build()))
            .onErrorReturn(ResponseStatusException.class, Places.goTo(Way.ROUTES));
  }

  /** The list is told without them when they cannot be had now. */
  private Mono<OwnSeats> seats(Visitor visitor) {
    return enrolments
        .of(visitor)
        .map(OwnSeats::new)
        .onErrorReturn(PartnerDown.class, OwnSeats.UNKNOWN);
  }

  private Rendering.Builder<?> page(Route route, OwnSeats seats, Trouble trouble) {
    return Form.of("routes/chosen", trouble)
        .modelAttribute("route", route)
        .modelAttribute("seats", seats)
        .modelAttribute("today", LocalDate.ofInstant(clock.instant(), AMSTERDAM))
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
