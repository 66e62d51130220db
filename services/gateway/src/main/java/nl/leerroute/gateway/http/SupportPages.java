package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.gateway.advice.AdviceDesks;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Branches;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.funds.Seeker;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.places.Postcode;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The menu of what there is for a firm like the visitor's: money, people, and what to do first. */
@Controller
final class SupportPages {

  static final String SUPPORT = FirmPages.FIRM + "/hulp";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Set<String> FOR_FIRMS = Set.of("EMPLOYER", "PARTNERSHIP");

  private final Firms firms;
  private final Schemes schemes;
  private final Homes homes;
  private final AdviceDesks desks;
  private final Clock clock;

  SupportPages(Firms firms, Schemes schemes, Homes homes, AdviceDesks desks, Clock clock) {
    this.firms = firms;
    this.schemes = schemes;
    this.homes = homes;
    this.desks = desks;
    this.clock = clock;
  }

  @GetMapping(SUPPORT)
  Mono<Rendering> show(Visitor visitor) {
    return firms
        .of(visitor)
        .onErrorReturn(PartnerDown.class, Firm.UNKNOWN)
        .flatMap(firm -> home(firm).flatMap(home -> money(firm, home)).map(page(firm)));
  }

  private Function<Optional<List<Scheme>>, Rendering> page(Firm firm) {
    return found ->
        Rendering.view("firm/support")
            .modelAttribute("firm", firm)
            .modelAttribute("works", found.isPresent())
            .modelAttribute("schemes", found.orElse(List.of()))
            .modelAttribute("desks", desks.all())
            .build();
  }

  /** Schemes that a firm asks for and that leave room for this one; empty: not known now. */
  private Mono<Optional<List<Scheme>>> money(Firm firm, Optional<Home> home) {
    Given told = firm.answers();
    Seeker seeker =
        new Seeker(
            Optional.of(Situation.EMPLOYER),
            one(told, FirmQuestions.SECTOR).map(Branches::section).orElse(""),
            one(told, FirmQuestions.CAO).orElse(""),
            home);
    return schemes
        .on(LocalDate.ofInstant(clock.instant(), AMSTERDAM), seeker, Visitor.UNKNOWN)
        .map(
            dated ->
                Optional.of(
                    SchemeList.of(dated.value()).current().stream()
                        .filter(
                            scheme -> scheme.applicants().stream().anyMatch(FOR_FIRMS::contains))
                        .toList()))
        .onErrorReturn(PartnerDown.class, Optional.empty());
  }

  private Mono<Optional<Home>> home(Firm firm) {
    return Mono.justOrEmpty(one(firm.answers(), FirmQuestions.POSTCODE).flatMap(Postcode::typed))
        .flatMap(postcode -> homes.at(postcode, Visitor.UNKNOWN))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .onErrorReturn(PartnerDown.class, Optional.empty());
  }

  private static Optional<String> one(Given told, Question question) {
    return told.one(question);
  }
}
