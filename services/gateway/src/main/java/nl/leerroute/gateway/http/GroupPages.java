package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.groups.GroupRequest;
import nl.leerroute.gateway.groups.Groups;
import nl.leerroute.gateway.groups.Proposal;
import nl.leerroute.gateway.groups.Terms;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What firms of a region want to learn together, for providers, who propose, and for funds. */
@Controller
final class GroupPages {

  static final String FOR_PROVIDERS = "/aanbieder/groepen";
  static final String FOR_FUNDS = "/fonds/groepen";
  private static final String GROUPS = "groups";

  private final Groups groups;
  private final Concepts concepts;

  GroupPages(Groups groups, Concepts concepts) {
    this.groups = groups;
    this.concepts = concepts;
  }

  /**
   * @param form what this provider proposes, as it was told or typed; to a fund it is blank
   */
  record Row(GroupRequest group, Typed form, Optional<Proposal> proposal) {}

  /** What a provider typed. */
  record Typed(String region, String skill, String price, String start, String text) {

    static final Typed BLANK = new Typed("", "", "", "", "");

    static Typed sent(MultiValueMap<String, String> form) {
      return new Typed(
          Fields.one(form, "region"),
          Fields.one(form, "skill"),
          Fields.one(form, "price"),
          Fields.one(form, "start"),
          Fields.one(form, "text"));
    }

    static Typed of(Proposal told) {
      return new Typed(
          told.region(),
          told.skill(),
          Euros.written(told.priceCents()),
          told.start().map(Object::toString).orElse(""),
          told.text());
    }

    boolean isFor(GroupRequest group) {
      return region.equals(group.region()) && skill.equals(group.skill());
    }

    Terms terms(long cents) {
      return new Terms(region, skill, cents, start, text);
    }
  }

  @GetMapping(FOR_PROVIDERS)
  Mono<Rendering> forProvider(Visitor visitor) {
    return RequestPages.own(visitor)
        .flatMap(provider -> page(provider, Typed.BLANK, Trouble.NONE, visitor));
  }

  @PostMapping(FOR_PROVIDERS)
  Mono<Rendering> propose(Visitor visitor, ServerWebExchange exchange) {
    return Mono.zip(RequestPages.own(visitor), exchange.getFormData().map(Typed::sent))
        .flatMap(
            sent ->
                propose(sent.getT1(), sent.getT2(), visitor)
                    .flatMap(
                        faults ->
                            faults.isEmpty()
                                ? Mono.just(Places.goTo(FOR_PROVIDERS))
                                : page(
                                    sent.getT1(),
                                    sent.getT2(),
                                    new Trouble(faults, false),
                                    visitor))
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> page(sent.getT1(), sent.getT2(), Trouble.NOT_STORED, visitor)));
  }

  private Mono<List<Fault>> propose(String provider, Typed typed, Visitor visitor) {
    return Euros.typed(typed.price())
        .map(cents -> groups.propose(provider, typed.terms(cents), visitor))
        .orElseGet(() -> Mono.just(List.of(new Fault.Seen(GROUPS, "price"))));
  }

  /** For everybody else there is no such page. */
  @GetMapping(FOR_FUNDS)
  Mono<Rendering> forFund(Visitor visitor) {
    return visitor.is(Capacity.FUND_OFFICER)
        ? groups.all(visitor).flatMap(all -> page(all, List.of(), Typed.BLANK, visitor, "fund"))
        : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Mono<Rendering> page(String provider, Typed typed, Trouble trouble, Visitor visitor) {
    return Mono.zip(groups.all(visitor), groups.proposedBy(provider, visitor))
        .flatMap(
            found ->
                rows(found.getT1(), found.getT2(), typed, visitor)
                    .map(model -> model.of("provider", trouble)));
  }

  private Mono<Rendering> page(
      List<GroupRequest> all, List<Proposal> own, Typed typed, Visitor visitor, String reader) {
    return rows(all, own, typed, visitor).map(model -> model.of(reader, Trouble.NONE));
  }

  private record Model(List<Row> rows, Map<String, Concept> names) {

    Rendering of(String reader, Trouble trouble) {
      return Form.of("providers/groups", trouble)
          .modelAttribute("rows", rows)
          .modelAttribute("names", names)
          .modelAttribute("forFund", reader.equals("fund"))
          .build();
    }
  }

  private Mono<Model> rows(
      List<GroupRequest> all, List<Proposal> own, Typed typed, Visitor visitor) {
    List<Row> rows = all.stream().map(group -> row(group, own, typed)).toList();
    return concepts
        .named(visitor, all.stream().map(GroupRequest::skill).distinct().toList())
        .map(names -> new Model(rows, names));
  }

  private static Row row(GroupRequest group, List<Proposal> own, Typed typed) {
    Optional<Proposal> proposal = own.stream().filter(each -> each.isFor(group)).findFirst();
    return new Row(
        group,
        Optional.of(typed)
            .filter(each -> each.isFor(group))
            .or(() -> proposal.map(Typed::of))
            .orElse(Typed.BLANK),
        proposal);
  }
}
