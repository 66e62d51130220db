package nl.leerroute.gateway.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.desk.Bar;
import nl.leerroute.gateway.desk.Desk;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The schemes of a fund, how their money stands, and the end of a window brought forward. */
@Controller
final class FundPages {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Desk desk;
  private final OwnThings own;

  FundPages(Desk desk, OwnThings own) {
    this.desk = desk;
    this.own = own;
  }

  @GetMapping(OwnFund.HOME)
  Mono<Rendering> home(Visitor visitor) {
    OwnFund.of(visitor);
    return home(visitor, Trouble.NONE);
  }

  private Mono<Rendering> home(Visitor visitor, Trouble trouble) {
    return Mono.zip(own.of(visitor), desk.pots(visitor))
        .map(both -> home(both.getT1(), both.getT2(), trouble));
  }

  private static Rendering home(OwnThings.Own own, List<Pot> pots, Trouble trouble) {
    return Form.of("fund/home", trouble)
        .modelAttribute("own", own)
        .modelAttribute("pots", pots)
        .modelAttribute("bars", Bar.of(pots))
        .build();
  }

  /** The last day that somebody typed counts wholly; without one it ends now. */
  @PostMapping(OwnFund.HOME + "/tijdvakken/{window}/sluiten")
  Mono<Rendering> close(@PathVariable String window, ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange
        .getFormData()
        .map(form -> Fields.one(form, "laatste"))
        .flatMap(
            last ->
                end(last)
                    .map(end -> close(window, end, visitor))
                    .orElseGet(() -> home(visitor, Trouble.at("fund", "lastDay"))));
  }

  private Mono<Rendering> close(String window, Optional<Instant> end, Visitor visitor) {
    return desk.close(window, end, visitor)
        .flatMap(
            wrong ->
                wrong
                    .map(sentence -> home(visitor, said(sentence)))
                    .orElseGet(() -> Mono.just(Places.goTo(OwnFund.HOME))))
        .switchIfEmpty(SupplyPages.missing());
  }

  private static Trouble said(Bilingual sentence) {
    return new Trouble(List.of(new Fault.Said("fund", sentence)), false);
  }

  /** Empty when it is no day; within, nothing when none was typed. */
  private static Optional<Optional<Instant>> end(String last) {
    if (last.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(
          Optional.of(LocalDate.parse(last).plusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
