package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Join;
import nl.leerroute.gateway.firms.RoleWish;
import nl.leerroute.gateway.groups.Groups;
import nl.leerroute.gateway.groups.OwnGroup;
import nl.leerroute.gateway.groups.Proposal;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What a firm wants to learn together with others: taking part, on its terms, and leaving again.
 */
@Controller
final class FirmGroupPages {

  static final String TOGETHER = FirmPages.FIRM + "/samen";
  private static final String PROPOSAL = TOGETHER + "/{proposal:[a-f0-9-]{36}}";
  private static final String JOINS = "joins";
  private static final Set<String> WHERE = Set.of("AT_FIRM", "AT_PROVIDER", "ONLINE");

  private final Firms firms;
  private final Groups groups;
  private final Concepts concepts;

  FirmGroupPages(Firms firms, Groups groups, Concepts concepts) {
    this.firms = firms;
    this.groups = groups;
    this.concepts = concepts;
  }

  /**
   * Something to learn together.
   *
   * @param form terms as they were told, or typed, or to begin with
   * @param joined whether the firm takes part
   * @param own empty: it takes part in nothing, or that is not known now
   */
  record Card(Join form, boolean joined, Optional<OwnGroup> own) {}

  @GetMapping(TOGETHER)
  Mono<Rendering> show(Visitor visitor) {
    return TeamMemberPages.isEmployer(visitor)
        ? page(visitor, Optional.empty(), Trouble.NONE)
        : Mono.just(Rendering.view("firm/nogroups").build());
  }

  @PostMapping(TOGETHER)
  Mono<Rendering> join(Visitor visitor, ServerWebExchange exchange) {
    return TeamMemberPages.employer(visitor)
        .flatMap(_ -> exchange.getFormData())
        .map(FirmGroupPages::typed)
        .flatMap(
            typed -> {
              List<Fault> faults = faults(typed);
              return faults.isEmpty()
                  ? store(visitor, typed.skill(), Optional.of(typed))
                  : page(visitor, Optional.of(typed), new Trouble(faults, false));
            });
  }

  @PostMapping(TOGETHER + "/weg")
  Mono<Rendering> leave(Visitor visitor, ServerWebExchange exchange) {
    return TeamMemberPages.employer(visitor)
        .flatMap(_ -> exchange.getFormData())
        .flatMap(sent -> store(visitor, Fields.one(sent, "skill"), Optional.empty()));
  }

  @PostMapping(PROPOSAL)
  Mono<Rendering> showOneself(
      @PathVariable String proposal, Visitor visitor, ServerWebExchange exchange) {
    return TeamMemberPages.employer(visitor)
        .flatMap(_ -> exchange.getFormData())
        .flatMap(
            sent ->
                groups.show(
                    own(visitor),
                    proposal,
                    new Proposal.Shown(Fields.one(sent, "name"), Fields.one(sent, "reachedAt")),
                    visitor))
        .flatMap(
            faults ->
                faults.isEmpty()
                    ? Mono.just(Places.goTo(TOGETHER))
                    : page(
                        visitor,
                        Optional.empty(),
                        new Trouble(List.of(new Fault.Seen(JOINS, "contact")), false)))
        .onErrorResume(PartnerDown.class, _ -> page(visitor, Optional.empty(), Trouble.NOT_STORED));
  }

  @PostMapping(PROPOSAL + "/weg")
  Mono<Rendering> hide(@PathVariable String proposal, Visitor visitor) {
    return TeamMemberPages.employer(visitor)
        .flatMap(_ -> groups.hide(own(visitor), proposal, visitor))
        .thenReturn(Places.goTo(TOGETHER));
  }

  /** Whatever is told of other skills stays. */
  private Mono<Rendering> store(Visitor visitor, String skill, Optional<Join> join) {
    return firms
        .of(visitor)
        .flatMap(
            firm -> {
              List<Join> next = new ArrayList<>(firm.joins());
              next.removeIf(known -> known.skill().equals(skill));
              join.ifPresent(next::add);
              return firms.join(next, visitor);
            })
        .flatMap(
            faults ->
                faults.isEmpty()
                    ? Mono.just(Places.goTo(TOGETHER))
                    : page(visitor, join, new Trouble(faults, false)))
        .onErrorResume(PartnerDown.class, _ -> page(visitor, join, Trouble.NOT_STORED));
  }

  private static Join typed(MultiValueMap<String, String> sent) {
    String where = Fields.one(sent, "where");
    return new Join(
        Fields.one(sent, "skill"),
        Fields.one(sent, "persons"),
        Fields.one(sent, "from"),
        WHERE.contains(where) ? where : "",
        Fields.one(sent, "most"));
  }

  private static List<Fault> faults(Join typed) {
    if (!typed.persons().matches("[1-9]\\d{0,5}")) {
      return List.of(new Fault.Seen(JOINS, "persons"));
    }
    return typed.most().isEmpty() || Euros.typed(typed.most()).isPresent()
        ? List.of()
        : List.of(new Fault.Seen(JOINS, "price"));
  }

  private Mono<Rendering> page(Visitor visitor, Optional<Join> typed, Trouble trouble) {
    return Mono.zip(
            firms.of(visitor).onErrorReturn(PartnerDown.class, Firm.UNKNOWN),
            groups.of(own(visitor), visitor).onErrorReturn(PartnerDown.class, List.of()))
        .flatMap(
            found -> {
              List<Card> cards = cards(found.getT1(), found.getT2(), typed);
              return concepts
                  .named(visitor, cards.stream().map(card -> card.form().skill()).toList())
                  .map(
                      names ->
                          Form.of("firm/together", trouble)
                              .modelAttribute("cards", cards)
                              .modelAttribute("names", names)
                              .modelAttribute("places", List.of("AT_FIRM", "AT_PROVIDER", "ONLINE"))
                              .build());
            });
  }

  /** What the firm takes part in, and what it wants besides. */
  private static List<Card> cards(Firm firm, List<OwnGroup> own, Optional<Join> typed) {
    Set<String> skills = new LinkedHashSet<>(firm.joins().stream().map(Join::skill).toList());
    firm.roles().forEach(role -> role.wishes().forEach(wish -> skills.add(wish.skill())));
    typed.ifPresent(join -> skills.add(join.skill()));
    return skills.stream()
        .map(
            skill -> {
              Optional<Join> joined = of(firm.joins(), skill);
              return new Card(
                  typed
                      .filter(join -> join.skill().equals(skill))
                      .or(() -> joined)
                      .orElseGet(() -> new Join(skill, wanted(firm, skill), "", "", "")),
                  joined.isPresent(),
                  own.stream().filter(each -> each.skill().equals(skill)).findFirst());
            })
        .toList();
  }

  private static Optional<Join> of(List<Join> joins, String skill) {
    return joins.stream().filter(join -> join.skill().equals(skill)).findFirst();
  }

  private static String wanted(Firm firm, String skill) {
    return Integer.toString(
        firm.roles().stream()
            .flatMap(role -> role.wishes().stream())
            .filter(wish -> wish.skill().equals(skill))
            .map(RoleWish::persons)
            .filter(persons -> persons.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .sum());
  }

  private static String own(Visitor visitor) {
    return visitor.firm().orElseThrow().value();
  }
}
