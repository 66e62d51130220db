package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.firms.Teams;
import nl.leerroute.gateway.firms.TrainingWish;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The people who joined a firm: inviting them, seeing what they show, answering what they ask. */
@Controller
final class TeamMemberPages {

  static final String PEOPLE = FirmPages.FIRM + "/mensen";
  private static final String MEMBER = PEOPLE + "/{member:[a-f0-9-]{36}}";
  private static final Set<String> KINDS = Set.of("PAYS", "PAYS_PART", "TIME_ONLY", "NO");

  private final Firms firms;
  private final Teams teams;
  private final Concepts concepts;

  TeamMemberPages(Firms firms, Teams teams, Concepts concepts) {
    this.firms = firms;
    this.teams = teams;
    this.concepts = concepts;
  }

  /** Only who acts for a firm with an account has people in it; others are told so. */
  @GetMapping(PEOPLE)
  Mono<Rendering> people(Visitor visitor) {
    return isEmployer(visitor)
        ? page(visitor, Optional.empty(), Trouble.NONE)
        : Mono.just(Rendering.view("firm/nopeople").build());
  }

  /** The code stands on this page only. */
  @PostMapping(PEOPLE)
  Mono<Rendering> invite(Visitor visitor, ServerWebExchange exchange) {
    return employer(visitor)
        .flatMap(_ -> exchange.getFormData())
        .flatMap(sent -> teams.invite(Fields.one(sent, "role"), visitor))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(code -> page(visitor, code, Trouble.NONE));
  }

  @PostMapping(MEMBER + "/weg")
  Mono<Rendering> end(@PathVariable String member, Visitor visitor) {
    return employer(visitor)
        .flatMap(_ -> teams.end(member, visitor).thenReturn(Places.goTo(PEOPLE)));
  }

  @PostMapping(MEMBER + "/{wish:[a-f0-9-]{36}}")
  Mono<Rendering> answer(
      @PathVariable String member,
      @PathVariable String wish,
      Visitor visitor,
      ServerWebExchange exchange) {
    return employer(visitor)
        .flatMap(_ -> exchange.getFormData())
        .flatMap(
            sent -> {
              List<Fault> faults = faults(sent);
              return faults.isEmpty()
                  ? teams
                      .answer(member, wish, reply(sent), visitor, Once.in(sent))
                      .flatMap(
                          wrong ->
                              wrong.isEmpty()
                                  ? Mono.just(Places.goTo(PEOPLE))
                                  : again(visitor, wrong))
                  : again(visitor, faults);
            });
  }

  private Mono<Rendering> again(Visitor visitor, List<Fault> faults) {
    return page(visitor, Optional.empty(), new Trouble(faults, false));
  }

  private static List<Fault> faults(MultiValueMap<String, String> sent) {
    if (!KINDS.contains(Fields.one(sent, "kind"))) {
      return List.of(new Fault.Seen("kind", "reply"));
    }
    return cents(sent).isEmpty() ? List.of(new Fault.Seen("cents", "reply")) : List.of();
  }

  /** What is not typed is nothing. */
  private static Optional<Long> cents(MultiValueMap<String, String> sent) {
    String typed = Fields.one(sent, "cents");
    return typed.isEmpty() ? Optional.of(0L) : Euros.typed(typed);
  }

  private static TrainingWish.Reply reply(MultiValueMap<String, String> sent) {
    return new TrainingWish.Reply(
        Fields.one(sent, "kind"),
        cents(sent).orElse(0L),
        number(Fields.one(sent, "repayMonths")),
        number(Fields.one(sent, "hoursPerWeek")),
        Fields.one(sent, "words"));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
  }

  static boolean isEmployer(Visitor visitor) {
    return visitor.is(Capacity.EMPLOYER) && visitor.firm().isPresent();
  }

  /** For everybody else there is nothing to send here. */
  static Mono<Visitor> employer(Visitor visitor) {
    return isEmployer(visitor)
        ? Mono.just(visitor)
        : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Mono<Rendering> page(Visitor visitor, Optional<String> code, Trouble trouble) {
    return Mono.zip(firms.of(visitor), teams.of(visitor))
        .flatMap(
            found ->
                concepts
                    .named(visitor, named(found.getT1(), found.getT2()))
                    .map(
                        names ->
                            Form.of("firm/people", trouble)
                                .modelAttribute("firm", found.getT1())
                                .modelAttribute("team", found.getT2())
                                .modelAttribute("names", names)
                                .modelAttribute("code", code.orElse(""))
                                .modelAttribute(Once.FIELD, Once.random())
                                .build()));
  }

  private static List<String> named(Firm firm, Teams.Team team) {
    return Stream.of(
            firm.roles().stream().map(Role::occupation).flatMap(Optional::stream),
            team.members().stream().flatMap(member -> member.skills().stream()),
            team.members().stream().flatMap(member -> member.goal().stream()),
            team.inSums().keySet().stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
