package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
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

/** What became of the places that an employer asked for people who work there. */
@Controller
final class EmployerSeatPages {

  static final String ALL = "/werkgever/plekken";
  private static final String ONE = ALL + "/{id}";

  private final EmployerSeats seats;

  EmployerSeatPages(EmployerSeats seats) {
    this.seats = seats;
  }

  @GetMapping(ALL)
  Mono<Rendering> all(Visitor visitor) {
    return employer(visitor)
        .flatMap(employer -> seats.of(employer, visitor))
        .map(found -> Rendering.view("employer/all").modelAttribute("seats", found).build());
  }

  @GetMapping(ONE)
  Mono<Rendering> one(@PathVariable String id, Visitor visitor) {
    return find(id, visitor).map(seat -> page(seat, Trouble.NONE, ""));
  }

  /** Accepts or declines another date, or takes the request back. */
  @PostMapping(ONE)
  Mono<Rendering> answer(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return Mono.zip(employer(visitor), find(id, visitor), exchange.getFormData())
        .flatMap(
            found ->
                seats
                    .answer(found.getT1(), id, Fields.one(found.getT3(), "answer"), visitor)
                    .flatMap(answered -> answered(answered, found.getT2(), visitor))
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> Mono.just(page(found.getT2(), Trouble.NOT_STORED, ""))));
  }

  @GetMapping(ONE + "/bewijs")
  Mono<Rendering> proof(@PathVariable String id, Visitor visitor) {
    return find(id, visitor)
        .filter(seat -> seat.proof().isPresent())
        .switchIfEmpty(missing())
        .map(seat -> OwnSeatPages.proof(seat, ALL));
  }

  private Mono<Rendering> answered(Answered answered, Enrolment before, Visitor visitor) {
    return switch (answered) {
      case Answered.Done(Enrolment now) -> Mono.just(Places.goTo(ALL + "/" + now.id()));
      case Answered.Wrong _ -> Mono.just(page(before, Trouble.NONE, "not-from-here"));
      case Answered.Refused(String code) ->
          find(before.id(), visitor).map(now -> page(now, Trouble.NONE, code));
    };
  }

  private static Rendering page(Enrolment seat, Trouble trouble, String refused) {
    Rendering.Builder<?> page =
        Form.of("employer/one", trouble)
            .modelAttribute("seat", seat)
            .modelAttribute("refused", refused);
    return (refused.isEmpty() ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).build();
  }

  private Mono<Enrolment> find(String id, Visitor visitor) {
    return employer(visitor)
        .flatMap(employer -> seats.find(employer, id, visitor))
        .switchIfEmpty(missing());
  }

  /** The organisation of an employer's account; for everybody else there is no such page. */
  static Mono<String> employer(Visitor visitor) {
    Optional<String> organisation =
        visitor.account().filter(_ -> visitor.is(Capacity.EMPLOYER)).flatMap(Account::organisation);
    return Mono.justOrEmpty(organisation).switchIfEmpty(missing());
  }

  private static <T> Mono<T> missing() {
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
