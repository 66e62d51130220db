package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Reading;
import nl.leerroute.gateway.answers.ReadingForm;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.TakingFirmAlong;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a firm tells about itself: a handful of questions, and a few more for the money. */
@Controller
final class FirmPages {

  static final String FIRM = "/bedrijf";
  static final String TEAM = FIRM + "/team";
  static final String PLAN = FIRM + "/plan";
  private static final String FORM = FIRM + "/{page:over|geld}";

  private final Firms firms;
  private final TakingFirmAlong along;
  private final FirmAsking asking;
  private final ReadingForm reading;

  FirmPages(Firms firms, TakingFirmAlong along, FirmAsking asking, ReadingForm reading) {
    this.firms = firms;
    this.along = along;
    this.asking = asking;
    this.reading = reading;
  }

  @GetMapping(FIRM)
  Mono<Rendering> start(Visitor visitor) {
    return firms
        .of(visitor)
        .map(firm -> start(firm, true, visitor))
        .onErrorResume(PartnerDown.class, _ -> Mono.just(start(Firm.UNKNOWN, false, visitor)));
  }

  @GetMapping(FORM)
  Mono<Rendering> ask(@PathVariable String page, Visitor visitor, ServerWebExchange exchange) {
    return firms
        .of(visitor)
        .flatMap(firm -> form(page, firm.answers(), Trouble.NONE, exchange))
        .onErrorResume(
            PartnerDown.class, _ -> form(page, Given.NOTHING, Trouble.NOT_STORED, exchange));
  }

  @PostMapping(FORM)
  Mono<Rendering> tell(@PathVariable String page, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            sent -> {
              Given typed = Fields.given(sent, questions(page));
              return switch (read(page, typed)) {
                case Reading.Understood(Given given) -> store(page, typed, given, exchange);
                case Reading.Garbled(Given asTyped, List<Fault> faults) ->
                    form(page, asTyped, new Trouble(faults, false), exchange);
              };
            });
  }

  @PostMapping(FIRM + "/weg")
  Mono<Rendering> erase(Visitor visitor, ServerWebExchange exchange) {
    return firms
        .erase(visitor)
        .then(exchange.getSession())
        .doOnNext(Visits::forgetFirm)
        .thenReturn(Places.goTo(FIRM));
  }

  /** Which answers to keep: those of the account, or what was told before logging in. */
  @PostMapping(FIRM + "/meenemen")
  Mono<Rendering> takeAlong(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .filter(_ -> TakingFirmAlong.isAsked(visitor))
        .flatMap(
            sent ->
                Fields.one(sent, "answer").equals("nieuw")
                    ? along.replace(visitor)
                    : along.leave(visitor).thenReturn(true))
        .filter(done -> done)
        .flatMap(_ -> exchange.getSession())
        .doOnNext(Visits::forgetFirm)
        .thenReturn(Places.goTo(FIRM));
  }

  /** A firm that nobody says has people cannot be planned for. */
  private Reading read(String page, Given typed) {
    return page.equals("over") && typed.one(FirmQuestions.PERSONS).isEmpty()
        ? new Reading.Garbled(
            typed, List.of(new Fault.Seen(FirmQuestions.PERSONS.name(), "needed")))
        : reading.read(questions(page), typed);
  }

  private Mono<Rendering> store(String page, Given typed, Given given, ServerWebExchange exchange) {
    return Visits.withFirm(exchange)
        .flatMap(visitor -> firms.tell(questions(page), given, visitor))
        .flatMap(
            faults ->
                faults.isEmpty()
                    ? Mono.just(Places.goTo(page.equals("over") ? FIRM + "/geld" : TEAM))
                    : form(page, typed, new Trouble(faults, false), exchange))
        .onErrorResume(PartnerDown.class, _ -> form(page, typed, Trouble.NOT_STORED, exchange));
  }

  private Mono<Rendering> form(
      String page, Given shown, Trouble trouble, ServerWebExchange exchange) {
    return asking
        .questions(questions(page), shown, exchange)
        .map(
            questions ->
                Form.of("firm/about", trouble)
                    .modelAttribute("page", page)
                    .modelAttribute("questions", questions)
                    .modelAttribute("single", false)
                    .modelAttribute("van", "")
                    .build());
  }

  private static Rendering start(Firm firm, boolean works, Visitor visitor) {
    return Rendering.view("firm/start")
        .modelAttribute("firm", firm)
        .modelAttribute("works", works)
        .modelAttribute("two", works && TakingFirmAlong.isAsked(visitor))
        .build();
  }

  private static List<Question> questions(String page) {
    return page.equals("over") ? FirmQuestions.ABOUT : FirmQuestions.FOR_MONEY;
  }
}
