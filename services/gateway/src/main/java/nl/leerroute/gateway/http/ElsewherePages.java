package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.applying.Counters;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.funds.Source;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Money that is given out elsewhere: by when to ask for it and where, step by step, with which
 * documents, and what binds afterwards. Nothing is sent from here. Whoever asks for what is given
 * out here is sent to the form.
 */
@Controller
final class ElsewherePages {

  static final String PATH = "/mijn/elders";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final OwnMoney money;
  private final Applications applications;
  private final Schemes schemes;
  private final Clock clock;

  ElsewherePages(OwnMoney money, Applications applications, Schemes schemes, Clock clock) {
    this.money = money;
    this.applications = applications;
    this.schemes = schemes;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Mono<Rendering> show(@RequestParam MultiValueMap<String, String> address, Visitor visitor) {
    return money
        .in(address, visitor)
        .flatMap(
            asked ->
                applications
                    .counters()
                    .filter(counters -> !counters.has(asked.line().schemeId()))
                    .flatMap(counters -> guide(asked, counters, visitor))
                    .defaultIfEmpty(Places.goTo(asked.address())));
  }

  private Mono<Rendering> guide(AskedMoney asked, Counters counters, Visitor visitor) {
    return Mono.zip(prospect(asked, visitor), sources(asked, visitor))
        .map(
            both ->
                Rendering.view("money/elsewhere")
                    .modelAttribute("money", asked)
                    .modelAttribute("counters", counters)
                    .modelAttribute("prospect", both.getT1())
                    .modelAttribute("sources", both.getT2())
                    .modelAttribute("lastDay", Todo.lastDay(asked.step(), asked.line()))
                    .modelAttribute("order", Todo.order(asked.line()))
                    .modelAttribute("today", LocalDate.ofInstant(clock.instant(), AMSTERDAM))
                    .build());
  }

  /** The page does without when it must. */
  private Mono<Optional<Prospect>> prospect(AskedMoney asked, Visitor visitor) {
    return money
        .teller(asked, visitor)
        .flatMap(teller -> applications.prospect(asked.wanted(), teller, visitor))
        .map(Optional::of)
        .onErrorReturn(PartnerDown.class, Optional.empty())
        .defaultIfEmpty(Optional.empty());
  }

  /** Likewise. */
  private Mono<List<Source>> sources(AskedMoney asked, Visitor visitor) {
    return schemes
        .rule(asked.line().schemeId(), asked.line().schemeVersion(), visitor)
        .map(SchemeRule::sources)
        .map(sources -> sources.stream().filter(Source::isOnline).toList())
        .onErrorReturn(PartnerDown.class, List.of())
        .defaultIfEmpty(List.of());
  }
}
