package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.http.OpenSeats.Meant;
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

/** Asking for a place: in a step of one's own routes, or in any other offer. */
@Controller
final class SeatPages {

  private static final String ASK = "/mijn/plek";

  private final OpenSeats seats;
  private final Enrolments enrolments;
  private final Saving saving;

  SeatPages(OpenSeats seats, Enrolments enrolments, Saving saving) {
    this.seats = seats;
    this.enrolments = enrolments;
    this.saving = saving;
  }

  @GetMapping(ASK)
  Mono<Rendering> form(@RequestParam MultiValueMap<String, String> address, Visitor visitor) {
    return find(visitor, Meant.in(address))
        .map(seat -> page(seat, "", "", Trouble.NONE, "").build());
  }

  /** Sends the request; what is wrong in the form is told at its fields. */
  @PostMapping(ASK)
  Mono<Rendering> ask(Visitor visitor, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(form -> ask(visitor, form, exchange));
  }

  private Mono<Rendering> ask(
      Visitor visitor, MultiValueMap<String, String> form, ServerWebExchange exchange) {
    String name = Fields.one(form, "name");
    String reachedAt = Fields.one(form, "reachedAt");
    Meant meant = Meant.in(form);
    return find(visitor, meant)
        .flatMap(
            seat ->
                seat.anyTime() && meant.day().filter(seats::isAhead).isEmpty()
                    ? Mono.just(page(seat, name, reachedAt, Trouble.at("start", "day"), "").build())
                    : send(seat, name, reachedAt, exchange));
  }

  private Mono<Rendering> send(
      AskedSeat seat, String name, String reachedAt, ServerWebExchange exchange) {
    return saving
        .kept(exchange)
        .flatMap(asker -> enrolments.ask(seat.wish(name, reachedAt), asker))
        .flatMap(answered -> answer(answered, seat, name, reachedAt, exchange))
        .onErrorResume(
            PartnerDown.class,
            _ -> Mono.just(page(seat, name, reachedAt, Trouble.NOT_STORED, "").build()));
  }

  private static Mono<Rendering> answer(
      Answered answered,
      AskedSeat seat,
      String name,
      String reachedAt,
      ServerWebExchange exchange) {
    return switch (answered) {
      case Answered.Done(Enrolment now) ->
          exchange
              .getSession()
              .doOnNext(Visits::askedForSeat)
              .thenReturn(Places.goTo(OwnSeatPages.ALL + "/" + now.id()));
      case Answered.Wrong(List<Fault> faults) ->
          Mono.just(page(seat, name, reachedAt, new Trouble(faults, false), "").build());
      case Answered.Refused(String code) ->
          Mono.just(
              page(seat, name, reachedAt, Trouble.NONE, code)
                  .status(HttpStatus.UNPROCESSABLE_CONTENT)
                  .build());
    };
  }

  private static Rendering.Builder<?> page(
      AskedSeat seat, String name, String reachedAt, Trouble trouble, String refused) {
    return Form.of("seats/ask", trouble)
        .modelAttribute("seat", seat)
        .modelAttribute("name", name)
        .modelAttribute("reachedAt", reachedAt)
        .modelAttribute("refused", refused);
  }

  private Mono<AskedSeat> find(Visitor visitor, Meant meant) {
    return seats
        .find(visitor, meant)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
