package nl.leerroute.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.calendar.Appointment;
import nl.leerroute.gateway.calendar.CalendarFile;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The last days and the first days of the chosen route, for one's own calendar. */
@Controller
final class CalendarPages {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final OwnWishes wishes;
  private final OwnRoutes routes;
  private final MessageSource messages;

  CalendarPages(OwnWishes wishes, OwnRoutes routes, MessageSource messages) {
    this.wishes = wishes;
    this.routes = routes;
    this.messages = messages;
  }

  @GetMapping(JourneyPages.PATH + "/agenda.ics")
  Mono<ResponseEntity<byte[]>> file(
      Visitor visitor, WebSession session, ServerWebExchange exchange) {
    Phrases say = new Phrases(messages, PageModel.reader(exchange));
    return wishes
        .of(visitor)
        .flatMap(wished -> Mono.justOrEmpty(wished.chosen(session)))
        .zipWith(routes.of(visitor).map(Versioned::state))
        .flatMap(
            both ->
                Mono.justOrEmpty(both.getT1().in(both.getT2().routes()))
                    .map(route -> file(route, both.getT2(), visitor, say)))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static ResponseEntity<byte[]> file(
      Route route, RouteSetPublished set, Visitor visitor, Phrases say) {
    String whose = visitor.profile().map(ProfileId::value).orElse("");
    List<Appointment> appointments =
        Stream.concat(
                Todo.of(route).stream()
                    .filter(todo -> !todo.movesAlong())
                    .map(todo -> deadline(todo, whose, say)),
                route.steps().stream().map(step -> start(step, whose, say)))
            .toList();
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, FundDecisionPages.download("leerroute.ics"))
        .body(CalendarFile.of(appointments, set.plannedAt()).getBytes(StandardCharsets.UTF_8));
  }

  private static Appointment deadline(Todo todo, String whose, Phrases say) {
    String course = say.text(todo.step().title());
    return new Appointment(
        uid(whose, "before", todo.step(), todo.line()),
        todo.before(),
        todo.line()
            .map(line -> say.message("chosen.apply." + line.applicant(), say.text(line.name())))
            .orElseGet(() -> say.message("chosen.enrol", course)),
        say.message("calendar.before", course, todo.step().provider()),
        Optional.empty(),
        true);
  }

  private static Appointment start(Step step, String whose, Phrases say) {
    return new Appointment(
        uid(whose, "start", step, Optional.empty()),
        step.start(),
        say.message("calendar.start", say.text(step.title())),
        say.message("calendar.start.text", step.provider(), say.day(step.end())),
        Optional.ofNullable(step.place()).map(OfferPublished.Place::name),
        false);
  }

  /** Of one person, course and thing to do always the same, and nobody can read it. */
  private static String uid(String whose, String what, Step step, Optional<FundingLine> line) {
    String named =
        String.join(" ", whose, what, step.offerId(), line.map(FundingLine::schemeId).orElse(""));
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)) + "@leerroute";
  }
}
