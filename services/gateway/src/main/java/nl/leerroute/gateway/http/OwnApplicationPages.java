package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.applying.Counters;
import nl.leerroute.gateway.applying.OwnApplication;
import nl.leerroute.gateway.applying.Proof;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One's own applications: where each stands and why, and what can be done: withdraw it, hand proof
 * in, object. Somebody else's is not found, like one that does not exist.
 */
@Controller
final class OwnApplicationPages {

  static final String ALL = "/mijn/aanvragen";
  private static final String ONE = ALL + "/{id}";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Applications applications;
  private final Schemes schemes;
  private final Clock clock;

  OwnApplicationPages(Applications applications, Schemes schemes, Clock clock) {
    this.applications = applications;
    this.schemes = schemes;
    this.clock = clock;
  }

  /** An application with its scheme, where that is known now. */
  record Named(OwnApplication application, Optional<Scheme> scheme) {}

  /** What was filled in to hand proof in. */
  record Typed(String amount, Set<String> kinds) {}

  @GetMapping(ALL)
  Mono<Rendering> all(Visitor visitor) {
    return Mono.zip(applications.of(visitor), schemes(visitor))
        .map(
            both ->
                Rendering.view("money/all")
                    .modelAttribute(
                        "applications",
                        both.getT1().stream().map(one -> named(one, both.getT2())).toList())
                    .modelAttribute("may", Applications.canBeOf(visitor))
                    .build());
  }

  private Mono<List<Scheme>> schemes(Visitor visitor) {
    return schemes
        .on(LocalDate.ofInstant(clock.instant(), AMSTERDAM), visitor)
        .map(Dated::value)
        .onErrorReturn(PartnerDown.class, List.of());
  }

  private static Named named(OwnApplication one, List<Scheme> schemes) {
    return new Named(
        one,
        schemes.stream()
            .filter(scheme -> scheme.schemeId().equals(one.scheme()))
            .filter(scheme -> scheme.version().equals(one.version()))
            .findFirst());
  }

  @GetMapping(ONE)
  Mono<Rendering> one(@PathVariable String id, Visitor visitor) {
    return find(id, visitor)
        .flatMap(found -> page(found, visitor, Trouble.NONE, new Typed("", Set.of()), false));
  }

  @PostMapping(ONE)
  Mono<Rendering> act(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> find(id, visitor).flatMap(found -> act(found, form, visitor)));
  }

  private Mono<Rendering> act(
      OwnApplication found, MultiValueMap<String, String> form, Visitor visitor) {
    Typed typed = new Typed(Fields.one(form, "bedrag"), Set.copyOf(Fields.all(form, "bewijs")));
    Optional<Long> cents = Euros.typed(typed.amount());
    Set<Proof.Kind> kinds = kinds(typed);
    Mono<Applications.Handled> asked =
        switch (Fields.one(form, "doe")) {
          case "intrekken" -> applications.withdraw(found.id(), visitor);
          case "bezwaar" -> applications.contest(found.id(), visitor);
          case "bewijs" ->
              cents.isEmpty() || kinds.isEmpty()
                  ? Mono.empty()
                  : applications.handIn(found.id(), new Proof(cents.get(), kinds), visitor);
          default -> Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        };
    return asked
        .flatMap(
            handled ->
                switch (handled) {
                  case DONE -> Mono.just(Places.goTo(ALL + "/" + found.id()));
                  case NOT_NOW ->
                      find(found.id(), visitor)
                          .flatMap(now -> page(now, visitor, Trouble.NONE, typed, true));
                  case GONE -> SupplyPages.missing();
                })
        .switchIfEmpty(
            Mono.defer(
                () ->
                    page(
                        found,
                        visitor,
                        cents.isEmpty()
                            ? Trouble.at("bedrag", "amount")
                            : Trouble.at("bewijs", "proof"),
                        typed,
                        false)))
        .onErrorResume(
            PartnerDown.class, _ -> page(found, visitor, Trouble.NOT_STORED, typed, false));
  }

  private static Set<Proof.Kind> kinds(Typed typed) {
    return Stream.of(Proof.Kind.values())
        .filter(kind -> typed.kinds().contains(kind.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param late what was asked came too late: it stands in another way by now
   */
  private Mono<Rendering> page(
      OwnApplication found, Visitor visitor, Trouble trouble, Typed typed, boolean late) {
    return Mono.zip(schemes(visitor), applications.counters())
        .map(
            both ->
                Form.of("money/one", trouble)
                    .modelAttribute("one", found)
                    .modelAttribute("scheme", named(found, both.getT1()).scheme())
                    .modelAttribute("counter", counter(found, both.getT2()))
                    .modelAttribute("typed", typed)
                    .modelAttribute("late", late)
                    .modelAttribute("contestable", found.canBeContested(clock.instant()))
                    .build());
  }

  private static Optional<nl.leerroute.gateway.applying.Counter> counter(
      OwnApplication found, Counters counters) {
    return counters.at(found.window());
  }

  private Mono<OwnApplication> find(String id, Visitor visitor) {
    return applications
        .find(id, visitor)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
