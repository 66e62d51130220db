package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A pot that is not there yet, for windows of the fund that no other pot feeds. */
@Controller
final class FundPotStartPages {

  private static final String POTS = OwnFund.HOME + "/potten";
  private static final String NEW = POTS + "/" + NewPotForm.RESERVED;

  private final Pots pots;
  private final OwnThings own;

  FundPotStartPages(Pots pots, OwnThings own) {
    this.pots = pots;
    this.own = own;
  }

  /**
   * @param names of the pots there are
   * @param windows that no pot feeds
   */
  record Free(Set<String> names, Set<String> windows) {}

  private Mono<Free> free(Visitor visitor) {
    return Mono.zip(own.of(visitor), pots.own(visitor))
        .map(
            both -> {
              Set<String> windows =
                  both.getT1().schemes().stream()
                      .flatMap(FundPotStartPages::all)
                      .flatMap(scheme -> scheme.windows().stream())
                      .map(Scheme.Window::windowId)
                      .collect(Collectors.toCollection(TreeSet::new));
              both.getT2().forEach(pot -> windows.removeAll(pot.windows()));
              return new Free(
                  both.getT2().stream().map(Pot::id).collect(Collectors.toSet()), windows);
            });
  }

  private static Stream<Scheme> all(SchemeList list) {
    return Stream.concat(list.current().stream(), list.ended().stream());
  }

  @GetMapping(NEW)
  Mono<Rendering> show(Visitor visitor) {
    OwnFund.of(visitor);
    return free(visitor).map(free -> page(free, NewPotForm.EMPTY, Trouble.NONE));
  }

  private static Rendering page(Free free, NewPotForm typed, Trouble trouble) {
    return Form.of("fund/newpot", trouble)
        .modelAttribute("windows", free.windows())
        .modelAttribute("divisions", NewPotForm.DIVISIONS)
        .modelAttribute("typed", typed)
        .build();
  }

  @PostMapping(POTS)
  Mono<Rendering> begin(ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange.getFormData().flatMap(form -> begin(form, visitor));
  }

  private Mono<Rendering> begin(MultiValueMap<String, String> form, Visitor visitor) {
    NewPotForm typed = NewPotForm.typed(form);
    return free(visitor)
        .flatMap(
            free -> {
              Trouble trouble = typed.trouble(free.names(), free.windows());
              return trouble.any()
                  ? Mono.just(page(free, typed, trouble))
                  : pots.begin(typed.pot(), visitor).map(outcome -> after(outcome, free, typed));
            })
        .onErrorResume(
            PartnerDown.class,
            _ ->
                Mono.just(
                    page(
                        new Free(Set.of(), new TreeSet<>(typed.windows())),
                        typed,
                        Trouble.NOT_STORED)));
  }

  private static Rendering after(Pots.Outcome outcome, Free free, NewPotForm typed) {
    return switch (outcome) {
      case Pots.Outcome.Done() -> Places.goTo(POTS + "/" + typed.name() + "/geld");
      case Pots.Outcome.Wrong(var complaints) -> page(free, typed, NewPotForm.trouble(complaints));
      case Pots.Outcome.Changed _, Pots.Outcome.NotHere _ ->
          page(free, typed, NewPotForm.trouble(List.of()));
    };
  }
}
