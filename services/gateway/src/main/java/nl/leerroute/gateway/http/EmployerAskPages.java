package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An employer asks for a place for somebody who works there, in any offer. */
@Controller
final class EmployerAskPages {

  static final String ASK = "/werkgever/plek";

  private final Catalogue catalogue;
  private final EmployerSeats seats;

  EmployerAskPages(Catalogue catalogue, EmployerSeats seats) {
    this.catalogue = catalogue;
    this.seats = seats;
  }

  @GetMapping(ASK)
  Mono<Rendering> form(
      @RequestParam(defaultValue = "") String offer,
      @RequestParam(defaultValue = "") String run,
      @RequestParam(defaultValue = "") String start,
      Visitor visitor) {
    return EmployerSeatPages.employer(visitor)
        .flatMap(_ -> offer(offer, visitor))
        .map(found -> page(found, EmployeeForm.blank(offer, run, start), Trouble.NONE, ""));
  }

  /** Sends the request; what is wrong in the form is told at its fields. */
  @PostMapping(ASK)
  Mono<Rendering> ask(Visitor visitor, ServerWebExchange exchange) {
    return Mono.zip(
            EmployerSeatPages.employer(visitor), exchange.getFormData().map(EmployeeForm::sent))
        .flatMap(
            sent ->
                offer(sent.getT2().offer(), visitor)
                    .flatMap(found -> ask(sent.getT1(), found, sent.getT2(), visitor)));
  }

  private Mono<Rendering> ask(
      String employer, LearningOffer offer, EmployeeForm form, Visitor visitor) {
    return form.day()
        .map(
            day ->
                seats
                    .ask(employer, form.seat(offer, day), visitor)
                    .map(answered -> answered(answered, offer, form))
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> Mono.just(page(offer, form, Trouble.NOT_STORED, ""))))
        .orElseGet(() -> Mono.just(page(offer, form, Trouble.at("start", "day"), "")));
  }

  private static Rendering answered(Answered answered, LearningOffer offer, EmployeeForm form) {
    return switch (answered) {
      case Answered.Done(Enrolment now) -> Places.goTo(EmployerSeatPages.ALL + "/" + now.id());
      case Answered.Wrong(List<Fault> faults) -> page(offer, form, new Trouble(faults, false), "");
      case Answered.Refused(String code) -> page(offer, form, Trouble.NONE, code);
    };
  }

  private static Rendering page(
      LearningOffer offer, EmployeeForm form, Trouble trouble, String refused) {
    Rendering.Builder<?> page =
        Form.of("employer/ask", trouble)
            .modelAttribute("offer", offer)
            .modelAttribute("form", form)
            .modelAttribute("dated", form.dated(offer).isPresent())
            .modelAttribute("refused", refused);
    return (refused.isEmpty() ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).build();
  }

  private Mono<LearningOffer> offer(String offerId, Visitor visitor) {
    return catalogue
        .offer(offerId, visitor)
        .ofType(Sought.There.class)
        .map(Sought.There::offer)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
