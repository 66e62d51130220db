package nl.leerroute.gateway.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The money of one pot: how it stands, and a form to put more in while people apply. */
@Controller
final class FundPotPages {

  private static final String MONEY = FundDecisionPages.POT + "/geld";

  private final Pots pots;

  FundPotPages(Pots pots) {
    this.pots = pots;
  }

  @GetMapping(MONEY)
  Mono<Rendering> show(@PathVariable String pot, Visitor visitor) {
    OwnFund.of(visitor);
    return find(pot, visitor).map(found -> page(found, PotMoney.of(found), Trouble.NONE));
  }

  private Mono<Pot> find(String id, Visitor visitor) {
    return pots.own(visitor)
        .flatMap(
            own -> Mono.justOrEmpty(own.stream().filter(pot -> pot.id().equals(id)).findFirst()))
        .switchIfEmpty(SupplyPages.missing());
  }

  private static Rendering page(Pot pot, PotMoney typed, Trouble trouble) {
    return Form.of("fund/pot", trouble)
        .modelAttribute("pot", pot)
        .modelAttribute("typed", typed)
        .modelAttribute("changed", false)
        .build();
  }

  @PostMapping(MONEY)
  Mono<Rendering> hold(@PathVariable String pot, ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange
        .getFormData()
        .flatMap(
            form ->
                find(pot, visitor)
                    .flatMap(found -> hold(found, form, visitor))
                    .onErrorResume(PartnerDown.class, _ -> Mono.just(notStored(pot, form))));
  }

  private Mono<Rendering> hold(Pot pot, MultiValueMap<String, String> form, Visitor visitor) {
    PotMoney typed = typed(pot, form);
    Trouble trouble = typed.trouble();
    if (trouble.any()) {
      return Mono.just(page(pot, typed, trouble));
    }
    Pot read =
        new Pot(
            pot.id(),
            Fields.one(form, "editie"),
            pot.division(),
            pot.lanes(),
            pot.ceilingCents(),
            pot.balance());
    return pots.hold(read, typed.money(), visitor).flatMap(outcome -> after(outcome, pot, typed));
  }

  /** Of the pot nothing is known now but what was sent. */
  private static Rendering notStored(String id, MultiValueMap<String, String> form) {
    List<Pot.Lane> lanes =
        form.keySet().stream()
            .flatMap(field -> PotMoney.window(field).stream())
            .map(window -> new Pot.Lane(window, Optional.empty(), 0))
            .toList();
    Pot sent = new Pot(id, Fields.one(form, "editie"), "", lanes, 0, Optional.empty());
    return page(sent, typed(sent, form), Trouble.NOT_STORED);
  }

  private static PotMoney typed(Pot pot, MultiValueMap<String, String> form) {
    Map<String, String> windows = new LinkedHashMap<>();
    pot.windows().forEach(window -> windows.put(window, Fields.one(form, PotMoney.field(window))));
    return new PotMoney(Fields.one(form, PotMoney.WHOLE), windows);
  }

  private static Mono<Rendering> after(Pots.Outcome outcome, Pot pot, PotMoney typed) {
    return switch (outcome) {
      case Pots.Outcome.Done() ->
          Mono.just(Places.goTo(OwnFund.HOME + "/potten/" + pot.id() + "/geld"));
      case Pots.Outcome.Wrong(var complaints) ->
          Mono.just(page(pot, typed, PotMoney.trouble(complaints)));
      case Pots.Outcome.Changed(Pot now) -> Mono.just(changed(now, pot.balance(), typed));
      case Pots.Outcome.NotHere() -> SupplyPages.missing();
    };
  }

  /** What was typed stays beside what stands there now; nothing is overwritten. */
  private static Rendering changed(Pot now, Optional<Pot.Balance> balance, PotMoney typed) {
    return Rendering.view("fund/pot")
        .status(HttpStatus.CONFLICT)
        .modelAttribute(
            "pot",
            new Pot(
                now.id(), now.edition(), now.division(), now.lanes(), now.ceilingCents(), balance))
        .modelAttribute("typed", typed)
        .modelAttribute("changed", true)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }
}
