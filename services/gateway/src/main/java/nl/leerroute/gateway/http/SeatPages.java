package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
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
import org.springframework.web.server.WebSession;
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
  Mono<Rendering> form(
      @RequestParam MultiValueMap<String, String> address, Visitor visitor, WebSession session) {
    Meant meant = Meant.in(address);
    if (meant.offer().isBlank()) {
      return Mono.just(Places.goTo(WishAddress.PATH));
    }
    Optional<Bounced> bounced =
        address.containsKey(AskedAgain.AGAIN)
            ? Bounced.in(session, meant.offer())
            : Optional.empty();
    return find(visitor, meant)
        .map(
            seat ->
                bounced
                    .map(last -> told(seat, last))
                    .orElseGet(() -> page(seat, "", "", Trouble.NONE, "").build()));
  }

  /**
   * Sends the request. When it is not taken, the reason is told under an address of its own, so
   * that going back or reloading never sends it again.
   */
  @PostMapping(ASK)
  Mono<Rendering> ask(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getSession()
        .doOnNext(Bounced::forget)
        .then(exchange.getFormData())
        .flatMap(form -> ask(visitor, form, exchange));
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
                    ? bounce(
                        Bounced.wrong(
                            meant.offer(), name, reachedAt, Trouble.at("start", "day").faults()),
                        meant,
                        exchange)
                    : send(seat, meant, name, reachedAt, exchange));
  }

  private Mono<Rendering> send(
      AskedSeat seat, Meant meant, String name, String reachedAt, ServerWebExchange exchange) {
    return saving
        .kept(exchange)
        .flatMap(asker -> enrolments.ask(seat.wish(name, reachedAt), asker))
        .flatMap(
            answered ->
                switch (answered) {
                  case Answered.Done(Enrolment now) -> asked(now, exchange);
                  case Answered.Wrong(List<Fault> faults) ->
                      bounce(
                          Bounced.wrong(meant.offer(), name, reachedAt, faults), meant, exchange);
                  case Answered.Refused(String code) ->
                      bounce(
                          new Bounced(meant.offer(), name, reachedAt, List.of(), code),
                          meant,
                          exchange);
                })
        .onErrorResume(
            PartnerDown.class,
            _ -> Mono.just(page(seat, name, reachedAt, Trouble.NOT_STORED, "").build()));
  }

  private static Mono<Rendering> asked(Enrolment now, ServerWebExchange exchange) {
    return exchange
        .getSession()
        .doOnNext(Visits::askedForSeat)
        .thenReturn(Places.goTo(OwnSeatPages.ALL + "/" + now.id()));
  }

  private static Mono<Rendering> bounce(Bounced bounced, Meant meant, ServerWebExchange exchange) {
    return exchange
        .getSession()
        .doOnNext(bounced::keep)
        .thenReturn(Places.goTo(ASK + "?" + meant.inAddress() + "&" + AskedAgain.AGAIN));
  }

  private static Rendering told(AskedSeat seat, Bounced last) {
    Trouble trouble = new Trouble(last.faults(), false);
    return page(seat, last.name(), last.reachedAt(), trouble, last.refused())
        .status(HttpStatus.UNPROCESSABLE_CONTENT)
        .build();
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
