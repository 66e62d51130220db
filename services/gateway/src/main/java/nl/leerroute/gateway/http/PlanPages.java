package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The training plan of the own firm: who learns what and when, who is away, and who pays. */
@Controller
final class PlanPages {

  private final Firms firms;
  private final OwnPlans plans;
  private final Concepts concepts;

  PlanPages(Firms firms, OwnPlans plans, Concepts concepts) {
    this.firms = firms;
    this.plans = plans;
    this.concepts = concepts;
  }

  /**
   * @param plan which of the alternatives, from 1
   */
  @GetMapping(FirmPages.PLAN)
  Mono<Rendering> show(
      @RequestParam(defaultValue = "1") int plan,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live,
      Visitor visitor) {
    String view = live ? "firm/plan :: live" : "firm/plan";
    return found(visitor)
        .flatMap(
            known ->
                known.firm().wants() || known.published().isPresent()
                    ? page(view, known, plan, visitor)
                    : Mono.just(Places.goTo(FirmPages.TEAM)));
  }

  @GetMapping(FirmPages.PLAN + "/regelingen")
  Mono<Rendering> unpaid(Visitor visitor) {
    return found(visitor)
        .flatMap(
            known ->
                known
                    .published()
                    .map(
                        published ->
                            Mono.just(
                                Rendering.view("firm/unpaid")
                                    .modelAttribute(
                                        "advice",
                                        PlanAdvice.of(published, known.firm(), Map.of(), 0))
                                    .build()))
                    .orElse(Mono.just(Places.goTo(FirmPages.PLAN))));
  }

  /**
   * @param works false: intake does not answer, so that only what was planned before is known
   */
  private record Found(Firm firm, Optional<PlanPublished> published, boolean works) {}

  private Mono<Found> found(Visitor visitor) {
    return Mono.zip(
        firms.of(visitor).map(Optional::of).onErrorReturn(PartnerDown.class, Optional.empty()),
        plans.of(visitor).map(Optional::of).defaultIfEmpty(Optional.empty()),
        (firm, published) -> new Found(firm.orElse(Firm.UNKNOWN), published, firm.isPresent()));
  }

  private Mono<Rendering> page(String view, Found found, int plan, Visitor visitor) {
    List<String> occupations =
        found.firm().roles().stream().map(Role::occupation).flatMap(Optional::stream).toList();
    return concepts.named(visitor, occupations).map(names -> page(view, found, plan, names));
  }

  private static Rendering page(String view, Found found, int plan, Map<String, Concept> names) {
    Rendering.Builder<?> page =
        Rendering.view(view)
            .modelAttribute("following", isFollowing(found))
            .modelAttribute("works", found.works());
    found
        .published()
        .ifPresent(
            set ->
                page.modelAttribute("advice", PlanAdvice.of(set, found.firm(), names, plan - 1)));
    return page.build();
  }

  /** Whether a plan for what was told last is still being made. */
  private static boolean isFollowing(Found found) {
    return found
        .published()
        .map(published -> published.employerVersion() < found.firm().version())
        .orElse(true);
  }
}
