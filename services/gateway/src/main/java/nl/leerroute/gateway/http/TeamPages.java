package nl.leerroute.gateway.http;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Reading;
import nl.leerroute.gateway.answers.ReadingForm;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.RoleWish;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The team: which work is done, by how many people, and how many can be away at once. */
@Controller
final class TeamPages {

  private static final List<Question> AWAY = List.of(FirmQuestions.AWAY_AT_ONCE);

  private final Firms firms;
  private final FirmAsking asking;
  private final Concepts concepts;
  private final ReadingForm reading;

  TeamPages(Firms firms, FirmAsking asking, Concepts concepts, ReadingForm reading) {
    this.firms = firms;
    this.asking = asking;
    this.concepts = concepts;
    this.reading = reading;
  }

  @GetMapping(FirmPages.TEAM)
  Mono<Rendering> team(Visitor visitor, ServerWebExchange exchange) {
    return firms
        .of(visitor)
        .flatMap(firm -> page(firm, firm.answers(), Trouble.NONE, visitor, exchange));
  }

  /** A role that nobody knows yet, under a name of its own. */
  @GetMapping(FirmPages.TEAM + "/erbij")
  Rendering another() {
    return Places.goTo(TeamRolePages.at(UUID.randomUUID().toString().substring(0, 8)));
  }

  @PostMapping(FirmPages.TEAM)
  Mono<Rendering> away(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(sent -> Fields.given(sent, AWAY))
        .flatMap(
            typed ->
                switch (reading.read(AWAY, typed)) {
                  case Reading.Understood(Given given) ->
                      Visits.withFirm(exchange)
                          .flatMap(known -> firms.tell(AWAY, given, known))
                          .flatMap(
                              faults ->
                                  faults.isEmpty()
                                      ? Mono.just(Places.goTo(FirmPages.PLAN))
                                      : again(typed, new Trouble(faults, false), visitor, exchange))
                          .onErrorResume(
                              PartnerDown.class,
                              _ -> again(typed, Trouble.NOT_STORED, visitor, exchange));
                  case Reading.Garbled(Given asTyped, var faults) ->
                      again(asTyped, new Trouble(faults, false), visitor, exchange);
                });
  }

  private Mono<Rendering> again(
      Given typed, Trouble trouble, Visitor visitor, ServerWebExchange exchange) {
    return firms
        .of(visitor)
        .onErrorReturn(PartnerDown.class, Firm.UNKNOWN)
        .flatMap(firm -> page(firm, typed, trouble, visitor, exchange));
  }

  private Mono<Rendering> page(
      Firm firm, Given away, Trouble trouble, Visitor visitor, ServerWebExchange exchange) {
    return Mono.zip(asking.questions(AWAY, away, exchange), concepts.named(visitor, named(firm)))
        .map(
            found ->
                Form.of("firm/team", trouble)
                    .modelAttribute("firm", firm)
                    .modelAttribute("questions", found.getT1())
                    .modelAttribute("names", found.getT2())
                    .modelAttribute("single", false)
                    .modelAttribute("van", "")
                    .build());
  }

  private static List<String> named(Firm firm) {
    return firm.roles().stream()
        .flatMap(
            role ->
                Stream.concat(
                    role.occupation().stream(), role.wishes().stream().map(RoleWish::skill)))
        .distinct()
        .toList();
  }
}
