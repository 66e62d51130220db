package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Choosing a route, and what to do then. */
@Controller
final class ChoicePages {

  private static final String CHOSEN = Way.ROUTES + "/gekozen";

  private static final Pattern ONCE = Pattern.compile("[0-9a-f-]{36}");

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final OwnRoutes routes;
  private final OwnWishes wishes;
  private final Profiles profiles;
  private final Enrolments enrolments;
  private final RenewalAdvice renewing;
  private final Applications applications;
  private final Clock clock;

  ChoicePages(
      OwnRoutes routes,
      OwnWishes wishes,
      Profiles profiles,
      Enrolments enrolments,
      RenewalAdvice renewing,
      Applications applications,
      Clock clock) {
    this.applications = applications;
    this.routes = routes;
    this.wishes = wishes;
    this.profiles = profiles;
    this.enrolments = enrolments;
    this.renewing = renewing;
    this.clock = clock;
  }

  @PostMapping(Way.ROUTES + "/{routeId}/kies")
  Mono<Rendering> choose(
      @PathVariable String routeId,
      Visitor visitor,
      WebSession session,
      ServerWebExchange exchange) {
    return find(visitor, routeId)
        .zipWith(exchange.getFormData().map(ChoicePages::once))
        .flatMap(
            choice ->
                profiles
                    .choose(
                        visitor,
                        routeId,
                        ChosenRoute.of(choice.getT1()).starts(),
                        CoursesOfRoute.of(choice.getT1()),
                        choice.getT2())
                    .then(
                        Mono.fromSupplier(
                            () -> {
                              Visits.chose(session, ChosenRoute.of(choice.getT1()));
                              return Places.goTo(CHOSEN);
                            }))
                    .onErrorReturn(PartnerDown.class, notChosen(routeId, choice.getT2())));
  }

  /** What the page that tries again sends, or a new one. */
  private static String once(MultiValueMap<String, String> form) {
    String sent = Fields.one(form, "once");
    return ONCE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }

  private static Rendering notChosen(String routeId, String once) {
    return Form.of("routes/notchosen", Trouble.NOT_STORED)
        .modelAttribute("route", routeId)
        .modelAttribute("once", once)
        .build();
  }

  @GetMapping(CHOSEN)
  Mono<Rendering> chosen(Visitor visitor, WebSession session) {
    return wishes
        .of(visitor)
        .flatMap(
            wished ->
                Mono.justOrEmpty(wished.chosen(session))
                    .flatMap(chosen -> list(chosen, wished, visitor)))
        .defaultIfEmpty(Places.goTo(Way.ROUTES));
  }

  private Mono<Rendering> list(ChosenRoute chosen, Wishes wished, Visitor visitor) {
    return routes
        .of(visitor)
        .map(Versioned::state)
        .filter(set -> chosen.in(set.routes()).isPresent())
        .flatMap(
            set ->
                Mono.zip(
                        seats(visitor), asked(visitor), renewing.of(wished.certificates(), visitor))
                    .map(
                        all ->
                            page(set, chosen, wished, all.getT1(), all.getT2())
                                .modelAttribute("renewals", all.getT3())
                                .build()));
  }

  /** The list is told without them when they cannot be had now. */
  private Mono<OwnSeats> seats(Visitor visitor) {
    return enrolments
        .of(visitor)
        .map(OwnSeats::new)
        .onErrorReturn(PartnerDown.class, OwnSeats.UNKNOWN);
  }

  /** Likewise the money that was asked for here. */
  private Mono<AskedFor> asked(Visitor visitor) {
    return Mono.zip(
        applications.counters(),
        applications.of(visitor).onErrorReturn(PartnerDown.class, List.of()),
        AskedFor::new);
  }

  private Rendering.Builder<?> page(
      RouteSetPublished set, ChosenRoute chosen, Wishes wished, OwnSeats seats, AskedFor asked) {
    RouteAdvice advice = RouteAdvice.of(set, "", Optional.of(chosen), wished);
    Route route = advice.shown().orElseThrow();
    return Rendering.view("routes/chosen")
        .modelAttribute("advice", advice)
        .modelAttribute("route", route)
        .modelAttribute("seats", seats)
        .modelAttribute("asked", asked)
        .modelAttribute("today", LocalDate.ofInstant(clock.instant(), AMSTERDAM))
        .modelAttribute("sooner", Todo.beforeLeave(route))
        .modelAttribute("todo", Todo.afterLeave(route));
  }

  /** Somebody else's is not found, like one that does not exist. */
  private Mono<Route> find(Visitor visitor, String routeId) {
    return routes
        .of(visitor)
        .flatMap(set -> Mono.justOrEmpty(RouteAdvice.find(set.state().routes(), routeId)))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
