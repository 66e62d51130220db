package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.firms.RoleWish;
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

/** What people in a role should learn: first which skills, then who needs them and by when. */
@Controller
final class TeamWishPages {

  private static final String ONE = FirmPages.TEAM + "/{role:[a-z0-9-]{1,40}}";
  private static final String WHAT = ONE + "/leren";
  private static final String WHO = ONE + "/wie";
  private static final Set<String> NECESSITIES = Set.of("MANDATORY", "MUST", "TRAINABLE");

  private final Firms firms;
  private final SkillChoices choices;
  private final Concepts concepts;

  TeamWishPages(Firms firms, SkillChoices choices, Concepts concepts) {
    this.firms = firms;
    this.choices = choices;
    this.concepts = concepts;
  }

  @GetMapping(WHAT)
  Mono<Rendering> what(@PathVariable String role, Visitor visitor, Locale reader) {
    return known(role, visitor)
        .flatMap(found -> what(found, ticked(found), "", Trouble.NONE, visitor, reader));
  }

  /** Only the skills to add, for a page that searches while somebody types. */
  @GetMapping(value = WHAT, headers = "HX-Request")
  Mono<Rendering> find(
      @PathVariable String role,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> skill,
      Visitor visitor,
      Locale reader) {
    return choices
        .added(visitor, List.of(), skill, q, reader)
        .map(
            added ->
                Rendering.view("parts/search :: skills").modelAttribute("added", added).build());
  }

  @PostMapping(WHAT)
  Mono<Rendering> choose(
      @PathVariable String role, ServerWebExchange exchange, Visitor visitor, Locale reader) {
    return Mono.zip(exchange.getFormData(), known(role, visitor))
        .flatMap(
            found -> {
              MultiValueMap<String, String> sent = found.getT1();
              List<String> ticked =
                  Stream.concat(
                          Fields.all(sent, "ofwork").stream(), Fields.all(sent, "skill").stream())
                      .distinct()
                      .toList();
              Role next = found.getT2();
              return sent.containsKey("search")
                  ? what(next, ticked, Fields.one(sent, "q"), Trouble.NONE, visitor, reader)
                  : store(
                      next.wishing(wished(next, ticked)),
                      ticked.isEmpty() ? FirmPages.TEAM : TeamRolePages.at(role) + "/wie",
                      trouble -> what(next, ticked, "", trouble, visitor, reader),
                      visitor);
            });
  }

  @GetMapping(WHO)
  Mono<Rendering> who(@PathVariable String role, Visitor visitor) {
    return known(role, visitor).flatMap(found -> who(found, Trouble.NONE, visitor));
  }

  @PostMapping(WHO)
  Mono<Rendering> tell(@PathVariable String role, ServerWebExchange exchange, Visitor visitor) {
    return Mono.zip(exchange.getFormData(), known(role, visitor))
        .flatMap(
            found -> {
              Role typed = found.getT2().wishing(typed(found.getT2(), found.getT1()));
              return store(typed, FirmPages.TEAM, trouble -> who(typed, trouble, visitor), visitor);
            });
  }

  private Mono<Rendering> store(
      Role role, String onwards, Function<Trouble, Mono<Rendering>> again, Visitor visitor) {
    return firms
        .tell(role, visitor)
        .flatMap(
            faults ->
                faults.isEmpty()
                    ? Mono.just(Places.goTo(onwards))
                    : again.apply(new Trouble(faults, false)))
        .onErrorResume(PartnerDown.class, _ -> again.apply(Trouble.NOT_STORED));
  }

  private Mono<Role> known(String role, Visitor visitor) {
    return firms
        .of(visitor)
        .flatMap(firm -> Mono.justOrEmpty(firm.role(role)))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static List<String> ticked(Role role) {
    return role.wishes().stream().map(RoleWish::skill).toList();
  }

  /** What was told of a skill before stays; a new one is needed by everybody in the role. */
  private static List<RoleWish> wished(Role role, List<String> ticked) {
    return ticked.stream()
        .map(
            skill ->
                role.wishes().stream()
                    .filter(wish -> wish.skill().equals(skill))
                    .findFirst()
                    .orElse(new RoleWish(skill, "MUST", Integer.toString(role.persons()), "")))
        .toList();
  }

  private static List<RoleWish> typed(Role role, MultiValueMap<String, String> sent) {
    List<RoleWish> wishes = new ArrayList<>();
    for (int at = 0; at < role.wishes().size(); at++) {
      String necessity = Fields.one(sent, "necessity-" + at);
      wishes.add(
          new RoleWish(
              role.wishes().get(at).skill(),
              NECESSITIES.contains(necessity) ? necessity : "MUST",
              Fields.one(sent, "persons-" + at),
              Fields.one(sent, "until-" + at)));
    }
    return wishes;
  }

  private Mono<Rendering> what(
      Role role,
      List<String> ticked,
      String words,
      Trouble trouble,
      Visitor visitor,
      Locale reader) {
    return choices
        .ofWork(visitor, role.occupation())
        .flatMap(
            work ->
                choices
                    .added(visitor, work.uris(), ticked, words, reader)
                    .map(
                        added ->
                            Form.of("firm/what", trouble)
                                .modelAttribute("role", role)
                                .modelAttribute("work", work)
                                .modelAttribute("added", added)
                                .modelAttribute("ticked", ticked)
                                .build()));
  }

  private Mono<Rendering> who(Role role, Trouble trouble, Visitor visitor) {
    return concepts
        .named(visitor, ticked(role))
        .map(
            names ->
                Form.of("firm/who", trouble)
                    .modelAttribute("role", role)
                    .modelAttribute("names", names)
                    .build());
  }
}
