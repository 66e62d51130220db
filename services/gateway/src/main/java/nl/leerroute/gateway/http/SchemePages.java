package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.funds.FundService;
import nl.leerroute.gateway.funds.FundServices;
import nl.leerroute.gateway.funds.Help;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.funds.SchemeWish;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Every scheme, for everybody: what it pays, for whom, and its rule in plain words. */
@Controller
final class SchemePages {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Schemes schemes;
  private final FundServices services;
  private final Homes homes;
  private final Agreements agreements;
  private final MessageSource messages;
  private final Clock clock;

  SchemePages(
      Schemes schemes,
      FundServices services,
      Homes homes,
      Agreements agreements,
      MessageSource messages,
      Clock clock) {
    this.schemes = schemes;
    this.services = services;
    this.homes = homes;
    this.agreements = agreements;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(SchemeAddress.PATH)
  Mono<Rendering> list(
      @RequestParam MultiValueMap<String, String> address,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
      Locale reader) {
    SchemeWish wish = SchemeAddress.read(address);
    return Mono.zip(
        home(wish).flatMap(home -> found(wish, home)),
        agreements.all(Set.of(), Visitor.UNKNOWN, new Phrases(messages, reader)),
        (found, caos) ->
            Rendering.view(live ? "schemes/list :: found" : "schemes/list")
                .modelAttribute("found", found)
                .modelAttribute("caos", caos)
                .modelAttribute("situations", Situation.values())
                .modelAttribute("sectors", Questions.SECTOR.options())
                .modelAttribute("states", Scheme.State.values())
                .build());
  }

  /**
   * What is on the page.
   *
   * @param known the schemes as they were last read, whatever their names
   * @param unknownPostcode the place was not looked at
   */
  record Found(
      SchemeWish wish,
      Dated<List<Scheme>> known,
      SchemeList list,
      List<Help> help,
      LocalDate asOf,
      boolean unknownPostcode) {}

  private Mono<Found> found(SchemeWish wish, Optional<Home> home) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    return schemes
        .on(today, wish.seeker(home), Visitor.UNKNOWN)
        .map(
            known ->
                new Found(
                    wish,
                    known,
                    SchemeList.of(known.value(), wish),
                    Help.of(wish.situation()),
                    today,
                    !wish.postcode().isEmpty() && home.isEmpty()));
  }

  /** Empty: none was told, it is not known, or nobody can say now. */
  private Mono<Optional<Home>> home(SchemeWish wish) {
    return Mono.justOrEmpty(wish.home())
        .flatMap(postcode -> homes.at(postcode, Visitor.UNKNOWN))
        .map(Optional::of)
        .onErrorReturn(PartnerDown.class, Optional.empty())
        .defaultIfEmpty(Optional.empty());
  }

  @GetMapping(SchemeAddress.PATH + "/{schemeId}/{version}")
  Mono<Rendering> rule(@PathVariable String schemeId, @PathVariable String version) {
    return schemes
        .rule(schemeId, version, Visitor.UNKNOWN)
        .flatMap(
            rule ->
                services(rule.scheme())
                    .map(
                        services ->
                            Rendering.view("schemes/rule")
                                .modelAttribute("rule", rule)
                                .modelAttribute("services", services)
                                .build()))
        .switchIfEmpty(SupplyPages.missing());
  }

  /** Besides money; a rule is worth reading without them. */
  private Mono<List<FundService>> services(Scheme scheme) {
    return services
        .of(scheme.owner().id(), Visitor.UNKNOWN)
        .onErrorReturn(PartnerDown.class, List.of());
  }

  /** The version that helps most now, for whoever knows the name of a scheme only. */
  @GetMapping(SchemeAddress.PATH + "/{schemeId}")
  Mono<Rendering> current(@PathVariable String schemeId) {
    return schemes
        .on(LocalDate.ofInstant(clock.instant(), AMSTERDAM), Visitor.UNKNOWN)
        .mapNotNull(
            known ->
                SchemeList.of(
                        known.value().stream()
                            .filter(scheme -> scheme.schemeId().equals(schemeId))
                            .toList())
                    .first()
                    .orElse(null))
        .map(
            scheme ->
                Places.goTo(SchemeAddress.PATH + "/" + scheme.schemeId() + "/" + scheme.version()))
        .switchIfEmpty(SupplyPages.missing());
  }
}
