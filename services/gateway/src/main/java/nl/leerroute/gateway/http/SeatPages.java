package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.enrolments.Wish;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asking for a place in a step of one's own routes. */
@Controller
final class SeatPages {

  private static final String ASK = "/mijn/plek";

  private final OwnRoutes routes;
  private final Enrolments enrolments;

  SeatPages(OwnRoutes routes, Enrolments enrolments) {
    this.routes = routes;
    this.enrolments = enrolments;
  }

  @GetMapping(ASK)
  Mono<Rendering> form(@RequestParam String offer, @RequestParam String start, Visitor visitor) {
    return step(visitor, offer, start).map(step -> page(step, "", "", Trouble.NONE, "").build());
  }

  /** Sends the request; what is wrong in the form is told at its fields. */
  @PostMapping(ASK)
  Mono<Rendering> ask(Visitor visitor, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(form -> ask(visitor, form));
  }

  private Mono<Rendering> ask(Visitor visitor, MultiValueMap<String, String> form) {
    String name = Fields.one(form, "name");
    String reachedAt = Fields.one(form, "reachedAt");
    return step(visitor, Fields.one(form, "offer"), Fields.one(form, "start"))
        .flatMap(
            step ->
                enrolments
                    .ask(
                        new Wish(
                            step.offerId(),
                            Optional.ofNullable(step.offeringId()),
                            step.start(),
                            name,
                            reachedAt),
                        visitor)
                    .map(answered -> answer(answered, step, name, reachedAt))
                    .onErrorResume(
                        PartnerDown.class,
                        _ ->
                            Mono.just(
                                page(step, name, reachedAt, Trouble.NOT_STORED, "").build())));
  }

  private static Rendering answer(Answered answered, Step step, String name, String reachedAt) {
    return switch (answered) {
      case Answered.Done(Enrolment now) -> Places.goTo(OwnSeatPages.ALL + "/" + now.id());
      case Answered.Wrong(List<Fault> faults) ->
          page(step, name, reachedAt, new Trouble(faults, false), "").build();
      case Answered.Refused(String code) ->
          page(step, name, reachedAt, Trouble.NONE, code)
              .status(HttpStatus.UNPROCESSABLE_CONTENT)
              .build();
    };
  }

  private static Rendering.Builder<?> page(
      Step step, String name, String reachedAt, Trouble trouble, String refused) {
    return Form.of("seats/ask", trouble)
        .modelAttribute("step", step)
        .modelAttribute("name", name)
        .modelAttribute("reachedAt", reachedAt)
        .modelAttribute("refused", refused);
  }

  /** Only what stands in the visitor's own routes. */
  private Mono<Step> step(Visitor visitor, String offer, String start) {
    return routes
        .of(visitor)
        .flatMap(
            found ->
                Mono.justOrEmpty(
                    day(start)
                        .flatMap(
                            day ->
                                found.state().routes().stream()
                                    .flatMap(route -> route.steps().stream())
                                    .filter(step -> step.offerId().equals(offer))
                                    .filter(step -> step.start().equals(day))
                                    .findFirst())))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
