package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.routes.Freshness;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The routes of the session's own profile: waiting for them, and looking at them. */
@Controller
final class RoutePages {

  /** Routes usually come within two seconds; after this the page says that it takes long. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OwnRoutes routes;
  private final OwnWishes wishes;
  private final HelpOfCourses help;
  private final RenewalAdvice renewing;
  private final Clock clock;

  RoutePages(
      OwnRoutes routes, OwnWishes wishes, HelpOfCourses help, RenewalAdvice renewing, Clock clock) {
    this.routes = routes;
    this.wishes = wishes;
    this.help = help;
    this.renewing = renewing;
    this.clock = clock;
  }

  @GetMapping(Way.ROUTES)
  Mono<Rendering> show(
      @RequestParam(defaultValue = "") String route,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
      Visitor visitor,
      WebSession session,
      Locale reader) {
    String view = live ? "routes/page :: live" : "routes/page";
    return visitor.profile().isEmpty()
        ? Mono.just(Places.goTo(OccupationQuestion.WORK.path()))
        : show(visitor, view, route, session, reader);
  }

  private Mono<Rendering> show(
      Visitor visitor, String view, String route, WebSession session, Locale reader) {
    return routes
        .of(visitor)
        .zipWith(wishes.of(visitor))
        .flatMap(both -> page(both.getT1(), both.getT2(), view, route, visitor, session, reader))
        .switchIfEmpty(Mono.fromSupplier(() -> waiting(view, session)));
  }

  private Mono<Rendering> page(
      Versioned<RouteSetPublished> found,
      Wishes wished,
      String view,
      String route,
      Visitor visitor,
      WebSession session,
      Locale reader) {
    RouteSetPublished set = found.state();
    Freshness freshness =
        Freshness.of(
            Visits.awaited(session).version(),
            Optional.of(new Freshness.Planned(set.profileVersion(), set.validUntil())),
            clock.instant());
    Rendering.Builder<?> page =
        Rendering.view(view)
            .modelAttribute("advice", RouteAdvice.of(set, route, wished.chosen(session), wished))
            .modelAttribute("freshness", freshness)
            .modelAttribute("links", Links.in(set, reader))
            .modelAttribute("seen", found.version())
            .modelAttribute("late", left(session).isZero())
            .modelAttribute("lateIn", left(session).toSeconds() + 1);
    return help.of(set, wished)
        .zipWith(
            renewing.of(wished.certificates(), visitor),
            (given, renewals) ->
                page.modelAttribute("help", given).modelAttribute("renewals", renewals).build());
  }

  /** Somebody who never asked for routes is sent to the step where that is done. */
  private Rendering waiting(String view, WebSession session) {
    return Visits.awaited(session).version() == 0
        ? Places.goTo(Way.CHECK)
        : Rendering.view(view)
            .modelAttribute("freshness", Freshness.FIRST)
            .modelAttribute("seen", 0L)
            .modelAttribute("late", left(session).isZero())
            .modelAttribute("lateIn", left(session).toSeconds() + 1)
            .build();
  }

  /** How long the page waits before it says that it takes long. */
  private Duration left(WebSession session) {
    Duration waited = Duration.between(Visits.awaited(session).since(), clock.instant());
    return waited.compareTo(PATIENCE) < 0 ? PATIENCE.minus(waited) : Duration.ZERO;
  }
}
