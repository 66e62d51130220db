package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Reading;
import nl.leerroute.gateway.answers.ReadingForm;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One role in the team: its occupation, and how many people have it. */
@Controller
final class TeamRolePages {

  private static final String ONE = FirmPages.TEAM + "/{role:[a-z0-9-]{1,40}}";

  private final Firms firms;
  private final FirmAsking asking;
  private final Concepts concepts;
  private final ReadingForm reading;

  TeamRolePages(Firms firms, FirmAsking asking, Concepts concepts, ReadingForm reading) {
    this.firms = firms;
    this.asking = asking;
    this.concepts = concepts;
    this.reading = reading;
  }

  static String at(String role) {
    return FirmPages.TEAM + "/" + role;
  }

  @GetMapping(ONE)
  Mono<Rendering> ask(
      @PathVariable String role,
      @RequestParam(defaultValue = "") String q,
      Visitor visitor,
      ServerWebExchange exchange) {
    return stored(role, visitor).flatMap(known -> page(known, q, Trouble.NONE, visitor, exchange));
  }

  /** Only the occupations that were found, for a page that searches while somebody types. */
  @GetMapping(value = ONE, headers = "HX-Request")
  Mono<Rendering> find(
      @PathVariable String role,
      @RequestParam(defaultValue = "") String q,
      Visitor visitor,
      Locale reader) {
    return Finding.of(concepts, visitor, q, Kind.OCCUPATION, reader)
        .map(
            finding ->
                Rendering.view("parts/search :: occupations")
                    .modelAttribute("question", OccupationQuestion.WORK)
                    .modelAttribute("finding", finding)
                    .modelAttribute("chosen", "")
                    .build());
  }

  @PostMapping(ONE)
  Mono<Rendering> tell(@PathVariable String role, Visitor visitor, ServerWebExchange exchange) {
    return Mono.zip(exchange.getFormData(), stored(role, visitor))
        .flatMap(
            found -> {
              MultiValueMap<String, String> sent = found.getT1();
              Role typed = typed(sent, found.getT2());
              return sent.containsKey("search")
                  ? page(typed, Fields.one(sent, "q"), Trouble.NONE, visitor, exchange)
                  : tell(typed, Fields.one(sent, "q"), visitor, exchange);
            });
  }

  @PostMapping(ONE + "/weg")
  Mono<Rendering> remove(@PathVariable String role, Visitor visitor) {
    return firms.remove(role, visitor).thenReturn(Places.goTo(FirmPages.TEAM));
  }

  private Mono<Rendering> tell(
      Role typed, String words, Visitor visitor, ServerWebExchange exchange) {
    if (typed.answers().one(FirmQuestions.HEADS).isEmpty()) {
      return page(typed, words, wrong(FirmQuestions.HEADS.name()), visitor, exchange);
    }
    if (typed.name().isEmpty() && typed.occupation().isEmpty()) {
      return page(typed, words, wrong("roleName"), visitor, exchange);
    }
    return switch (reading.read(FirmQuestions.ROLE, typed.answers())) {
      case Reading.Understood(Given given) ->
          Visits.withFirm(exchange)
              .flatMap(
                  known ->
                      firms.tell(
                          new Role(
                              typed.id(), typed.name(), typed.occupation(), given, typed.wishes()),
                          known))
              .flatMap(
                  faults ->
                      faults.isEmpty()
                          ? Mono.just(Places.goTo(at(typed.id()) + "/leren"))
                          : page(typed, words, new Trouble(faults, false), visitor, exchange))
              .onErrorResume(
                  PartnerDown.class,
                  _ -> page(typed, words, Trouble.NOT_STORED, visitor, exchange));
      case Reading.Garbled(Given _, List<Fault> faults) ->
          page(typed, words, new Trouble(faults, false), visitor, exchange);
    };
  }

  private static Trouble wrong(String field) {
    return Trouble.at(field, "needed");
  }

  private Mono<Role> stored(String role, Visitor visitor) {
    return firms
        .of(visitor)
        .map(firm -> firm.role(role).orElse(Role.empty(role)))
        .onErrorReturn(PartnerDown.class, Role.empty(role));
  }

  private static Role typed(MultiValueMap<String, String> sent, Role stored) {
    return new Role(
        stored.id(),
        Fields.one(sent, "roleName"),
        Optional.of(Fields.one(sent, OccupationQuestion.WORK.key()))
            .filter(OccupationQuestion.WORK::isOccupation),
        Fields.given(sent, FirmQuestions.ROLE),
        stored.wishes());
  }

  private Mono<Rendering> page(
      Role role, String words, Trouble trouble, Visitor visitor, ServerWebExchange exchange) {
    String occupation = role.occupation().orElse("");
    return Mono.zip(
            asking.questions(FirmQuestions.ROLE, role.answers(), exchange),
            Finding.of(concepts, visitor, words, Kind.OCCUPATION, PageModel.reader(exchange)),
            Chosen.concept(concepts, visitor, occupation))
        .map(
            found ->
                Form.of("firm/role", trouble)
                    .modelAttribute("role", role)
                    .modelAttribute("questions", found.getT1())
                    .modelAttribute("finding", found.getT2())
                    .modelAttribute("known", found.getT3())
                    .modelAttribute("chosen", occupation)
                    .modelAttribute("question", OccupationQuestion.WORK)
                    .modelAttribute("single", false)
                    .modelAttribute("van", "")
                    .build());
  }
}
