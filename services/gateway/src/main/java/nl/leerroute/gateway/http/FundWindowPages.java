package nl.leerroute.gateway.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.desk.Desk;
import nl.leerroute.gateway.desk.Opening;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Windows of a scheme: a new one, and an end that is brought forward. Last days count wholly. */
@Controller
final class FundWindowPages {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String WINDOW = "[a-z0-9][a-z0-9.-]{1,60}";

  private final Desk desk;
  private final FundPages pages;

  FundWindowPages(Desk desk, FundPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping(OwnFund.HOME + "/regelingen/{scheme}/{version}/tijdvakken")
  Mono<Rendering> open(
      @PathVariable String scheme,
      @PathVariable String version,
      ServerWebExchange exchange,
      Visitor visitor) {
    OwnFund.of(visitor);
    return pages
        .owns(scheme, version, visitor)
        .filter(Boolean::booleanValue)
        .switchIfEmpty(SupplyPages.missing())
        .flatMap(_ -> exchange.getFormData())
        .flatMap(
            form ->
                opening(scheme, version, form)
                    .map(opening -> after(desk.open(opening, visitor), visitor))
                    .orElseGet(() -> pages.home(visitor, Trouble.at("fund", "window"))));
  }

  /** Empty when a field cannot be read. */
  private static Optional<Opening> opening(
      String scheme, String version, MultiValueMap<String, String> form) {
    String window = Fields.one(form, "naam");
    String last = Fields.one(form, "laatste");
    String ceiling = Fields.one(form, "plafond");
    Optional<LocalDate> first = day(Fields.one(form, "eerste"));
    Optional<Long> cents = Euros.typed(ceiling);
    boolean readable =
        window.matches(WINDOW)
            && (last.isEmpty() || day(last).isPresent())
            && (ceiling.isEmpty() || cents.isPresent());
    return first
        .filter(_ -> readable)
        .map(
            day ->
                new Opening(
                    scheme,
                    version,
                    window,
                    day.atStartOfDay(AMSTERDAM).toInstant(),
                    day(last).map(FundWindowPages::endOf),
                    cents));
  }

  /** Without a last day it ends now. */
  @PostMapping(OwnFund.HOME + "/tijdvakken/{window}/sluiten")
  Mono<Rendering> close(@PathVariable String window, ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange
        .getFormData()
        .map(form -> Fields.one(form, "laatste"))
        .flatMap(
            last ->
                last.isEmpty() || day(last).isPresent()
                    ? after(
                        desk.close(window, day(last).map(FundWindowPages::endOf), visitor), visitor)
                    : pages.home(visitor, Trouble.at("fund", "lastDay")));
  }

  private Mono<Rendering> after(Mono<Optional<Bilingual>> done, Visitor visitor) {
    return done.flatMap(
            wrong ->
                wrong
                    .map(sentence -> pages.home(visitor, said(sentence)))
                    .orElseGet(() -> Mono.just(Places.goTo(OwnFund.HOME))))
        .switchIfEmpty(SupplyPages.missing());
  }

  private static Trouble said(Bilingual sentence) {
    return new Trouble(List.of(new Fault.Said("fund", sentence)), false);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Instant endOf(LocalDate last) {
    return last.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
  }
}
