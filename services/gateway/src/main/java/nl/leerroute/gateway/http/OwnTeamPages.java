package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.firms.OwnTeams;
import nl.leerroute.gateway.firms.OwnTeams.OwnTeam;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The employer of a person: joining its team, what it sees, what it is asked and answers. */
@Controller
final class OwnTeamPages {

  static final String TEAM = "/mijn/werkgever";
  private static final String ONE = TEAM + "/{team:[a-f0-9-]{36}}";
  private static final String ASK = TEAM + "/vraag";
  static final List<String> SHARES = List.of("SKILLS", "GOAL", "SKILLS_IN_SUMS");

  private final OwnTeams teams;
  private final Catalogue catalogue;
  private final Saving saving;

  OwnTeamPages(OwnTeams teams, Catalogue catalogue, Saving saving) {
    this.teams = teams;
    this.catalogue = catalogue;
    this.saving = saving;
  }

  @GetMapping(TEAM)
  Mono<Rendering> show(Visitor visitor) {
    return teams.of(visitor).map(own -> page(own, Joined.BLANK, Trouble.NONE));
  }

  /**
   * @param shares what the employer may see
   */
  record Joined(String code, String name, Set<String> shares) {

    static final Joined BLANK = new Joined("", "", Set.of());

    static Joined sent(MultiValueMap<String, String> form) {
      return new Joined(Fields.one(form, "code"), Fields.one(form, "name"), ticked(form));
    }
  }

  private static Set<String> ticked(MultiValueMap<String, String> form) {
    return Fields.all(form, "shares").stream()
        .filter(SHARES::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  @PostMapping(TEAM)
  Mono<Rendering> join(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(Joined::sent)
        .flatMap(
            typed ->
                saving
                    .kept(exchange)
                    .flatMap(known -> teams.join(typed.code(), typed.name(), typed.shares(), known))
                    .flatMap(
                        faults ->
                            faults.isEmpty()
                                ? Mono.just(Places.goTo(TEAM))
                                : again(visitor, typed, new Trouble(faults, false)))
                    .onErrorResume(
                        PartnerDown.class, _ -> again(visitor, typed, Trouble.NOT_STORED)));
  }

  private Mono<Rendering> again(Visitor visitor, Joined typed, Trouble trouble) {
    return teams
        .of(visitor)
        .onErrorReturn(PartnerDown.class, List.of())
        .map(own -> page(own, typed, trouble));
  }

  @PostMapping(ONE + "/tonen")
  Mono<Rendering> share(@PathVariable String team, Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> teams.share(team, ticked(form), visitor))
        .thenReturn(Places.goTo(TEAM));
  }

  @PostMapping(ONE + "/weg")
  Mono<Rendering> leave(@PathVariable String team, Visitor visitor) {
    return teams.leave(team, visitor).thenReturn(Places.goTo(TEAM));
  }

  @PostMapping(ONE + "/{wish:[a-f0-9-]{36}}")
  Mono<Rendering> accept(
      @PathVariable String team,
      @PathVariable String wish,
      Visitor visitor,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> teams.accept(team, wish, Fields.one(form, "answer").equals("ja"), visitor))
        .thenReturn(Places.goTo(TEAM));
  }

  /** Looks what is asked before it is asked; who is in no team reads how to join one. */
  @GetMapping(ASK)
  Mono<Rendering> ask(@RequestParam(defaultValue = "") String aanbod, Visitor visitor) {
    return Mono.zip(offer(aanbod), teams.of(visitor))
        .map(
            found ->
                Rendering.view("firm/wish")
                    .modelAttribute("offer", found.getT1())
                    .modelAttribute("teams", found.getT2())
                    .modelAttribute(Once.FIELD, Once.random())
                    .build());
  }

  @PostMapping(ASK)
  Mono<Rendering> asked(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            form ->
                offer(Fields.one(form, "aanbod"))
                    .flatMap(
                        offer ->
                            teams.ask(
                                Fields.one(form, "team"), wanted(offer), visitor, Once.in(form))))
        .thenReturn(Places.goTo(TEAM));
  }

  private static OwnTeams.Asked wanted(LearningOffer offer) {
    return new OwnTeams.Asked(
        offer.offerId(),
        offer.title(),
        offer.runs().stream().map(LearningOffer.Run::start).findFirst(),
        offer.price().totalCents(),
        offer.trust().requiredByLaw());
  }

  private Mono<LearningOffer> offer(String id) {
    return (id.isEmpty() ? Mono.<Sought>empty() : catalogue.offer(id, Visitor.UNKNOWN))
        .ofType(Sought.There.class)
        .map(Sought.There::offer)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static Rendering page(List<OwnTeam> own, Joined typed, Trouble trouble) {
    return Form.of("firm/own", trouble)
        .modelAttribute("teams", own)
        .modelAttribute("typed", typed)
        .modelAttribute("shares", SHARES)
        .build();
  }
}
