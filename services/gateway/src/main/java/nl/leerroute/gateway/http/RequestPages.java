package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.enrolments.Answered;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.enrolments.OtherDate;
import nl.leerroute.gateway.enrolments.ProviderAnswer;
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

/** The people who want a place with one's own organisation, and what is answered to them. */
@Controller
final class RequestPages {

  static final String REQUESTS = "/aanbieder/aanvragen";

  private final Enrolments enrolments;

  RequestPages(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @GetMapping(REQUESTS)
  Mono<Rendering> list(Visitor visitor) {
    return own(visitor).flatMap(provider -> page(provider, visitor, Trouble.NONE, ""));
  }

  @PostMapping(REQUESTS + "/{id}")
  Mono<Rendering> answer(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return own(visitor)
        .flatMap(
            provider ->
                exchange
                    .getFormData()
                    .map(
                        form ->
                            new ProviderAnswer(
                                Fields.one(form, "answer"),
                                Fields.one(form, "offeringId"),
                                Fields.one(form, "start"),
                                Fields.one(form, "reason")))
                    .flatMap(answer -> enrolments.answer(provider, id, answer, visitor))
                    .flatMap(answered -> answered(answered, provider, visitor))
                    .onErrorResume(
                        PartnerDown.class, _ -> page(provider, visitor, Trouble.NOT_STORED, "")));
  }

  private Mono<Rendering> answered(Answered answered, String provider, Visitor visitor) {
    return switch (answered) {
      case Answered.Done _ -> Mono.just(Places.goTo(REQUESTS));
      case Answered.Wrong _ -> page(provider, visitor, Trouble.NONE, "incomplete");
      case Answered.Refused(String code) -> page(provider, visitor, Trouble.NONE, code);
    };
  }

  private Mono<Rendering> page(String provider, Visitor visitor, Trouble trouble, String refused) {
    return Mono.zip(
            enrolments.at(provider, visitor),
            enrolments.dates(provider, visitor),
            (requests, dates) -> page(requests, dates, trouble, refused))
        .onErrorReturn(PartnerDown.class, page(List.of(), Map.of(), Trouble.NOT_STORED, refused));
  }

  private static Rendering page(
      List<Enrolment> requests,
      Map<String, List<OtherDate>> dates,
      Trouble trouble,
      String refused) {
    Rendering.Builder<?> page =
        Form.of("seats/requests", trouble)
            .modelAttribute("open", in(requests, Enrolment.State.ASKED))
            .modelAttribute("offered", in(requests, Enrolment.State.OTHER_DATE_OFFERED))
            .modelAttribute("confirmed", in(requests, Enrolment.State.CONFIRMED))
            .modelAttribute("dates", dates)
            .modelAttribute("refused", refused);
    return (refused.isEmpty() ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).build();
  }

  private static List<Enrolment> in(List<Enrolment> requests, Enrolment.State state) {
    return requests.stream().filter(request -> request.state() == state).toList();
  }

  /** The organisation of a provider's account; for everybody else there is no such page. */
  static Mono<String> own(Visitor visitor) {
    Optional<String> organisation =
        visitor.account().filter(_ -> visitor.is(Capacity.PROVIDER)).flatMap(Account::organisation);
    return Mono.justOrEmpty(organisation)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
