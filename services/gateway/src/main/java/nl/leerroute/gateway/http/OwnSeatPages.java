package nl.leerroute.gateway.http;

import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.Enrolment;
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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What became of one's own requests for a place, and the proof that a place was given. */
@Controller
final class OwnSeatPages {

  static final String ALL = "/mijn/plekken";
  private static final String ONE = ALL + "/{id}";

  private final Enrolments enrolments;

  OwnSeatPages(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @GetMapping(ALL)
  Mono<Rendering> all(Visitor visitor) {
    return enrolments
        .of(visitor)
        .map(found -> Rendering.view("seats/all").modelAttribute("seats", found).build());
  }

  @GetMapping(ONE)
  Mono<Rendering> one(@PathVariable String id, Visitor visitor) {
    return find(id, visitor).map(seat -> page(seat, Trouble.NONE, "").build());
  }

  /** Accepts or declines another date, or takes the request back. */
  @PostMapping(ONE)
  Mono<Rendering> answer(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> Fields.one(form, "answer"))
        .flatMap(
            answer ->
                find(id, visitor)
                    .flatMap(
                        seat ->
                            enrolments
                                .answer(id, answer, visitor)
                                .flatMap(answered -> answered(answered, seat, visitor))
                                .onErrorResume(
                                    PartnerDown.class,
                                    _ -> Mono.just(page(seat, Trouble.NOT_STORED, "").build()))));
  }

  private Mono<Rendering> answered(Answered answered, Enrolment before, Visitor visitor) {
    return switch (answered) {
      case Answered.Done(Enrolment now) -> Mono.just(Places.goTo(ALL + "/" + now.id()));
      case Answered.Wrong _ -> Mono.just(refused(before, "not-from-here"));
      case Answered.Refused(String code) ->
          find(before.id(), visitor).map(now -> refused(now, code));
    };
  }

  @GetMapping(ONE + "/bewijs")
  Mono<Rendering> proof(@PathVariable String id, Visitor visitor) {
    return find(id, visitor)
        .filter(seat -> seat.proof().isPresent())
        .switchIfEmpty(missing())
        .map(seat -> proof(seat, ALL));
  }

  /**
   * @param back address of the pages of these seats
   */
  static Rendering proof(Enrolment seat, String back) {
    return Rendering.view("seats/proof")
        .modelAttribute("seat", seat)
        .modelAttribute("back", back)
        .build();
  }

  private static Rendering refused(Enrolment seat, String code) {
    return page(seat, Trouble.NONE, code).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
  }

  private static Rendering.Builder<?> page(Enrolment seat, Trouble trouble, String refused) {
    return Form.of("seats/one", trouble)
        .modelAttribute("seat", seat)
        .modelAttribute("refused", refused);
  }

  private Mono<Enrolment> find(String id, Visitor visitor) {
    return visitor.profile().isEmpty()
        ? missing()
        : enrolments.find(id, visitor).switchIfEmpty(missing());
  }

  private static <T> Mono<T> missing() {
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
