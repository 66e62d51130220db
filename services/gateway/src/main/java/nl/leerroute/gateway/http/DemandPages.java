package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.regions.Demand;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What people of a region miss and nobody teaches, for those who may do something about it. */
@Controller
final class DemandPages {

  static final String DEMAND = "/aanbieder/vraag";

  /** More names than these take long to look up, and nobody reads on. */
  private static final int MOST = 40;

  private final Regions regions;
  private final Concepts concepts;

  DemandPages(Regions regions, Concepts concepts) {
    this.regions = regions;
    this.concepts = concepts;
  }

  /**
   * One row of the page.
   *
   * @param concept absent: its name is not to be had now
   * @param share length of its bar, of 100
   */
  record Row(Optional<Concept> concept, long persons, int share) {}

  @GetMapping(DEMAND)
  Mono<Rendering> demand(
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String regio,
      Visitor visitor) {
    if (!visitor.is(Capacity.PROVIDER)
        && !visitor.is(Capacity.ANALYST)
        && !visitor.is(Capacity.OPERATOR)) {
      return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
    return ChosenFigures.of(regions, periode, regio)
        .flatMap(
            chosen ->
                figures(chosen)
                    .flatMap(
                        figures ->
                            rows(figures, visitor)
                                .map(
                                    rows ->
                                        chosen
                                            .page("providers/demand", figures)
                                            .modelAttribute("rows", rows)
                                            .build())));
  }

  private Mono<Optional<Dated<Demand>>> figures(ChosenFigures chosen) {
    return Mono.just(chosen)
        .filter(with -> !with.period().isEmpty())
        .flatMap(with -> regions.demand(with.period(), with.region(), Visitor.UNKNOWN))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<List<Row>> rows(Optional<Dated<Demand>> figures, Visitor visitor) {
    return figures
        .map(
            found -> {
              Demand demand = found.value();
              List<Demand.Missing> skills = demand.skills().stream().limit(MOST).toList();
              return concepts
                  .named(visitor, skills.stream().map(Demand.Missing::skill).toList())
                  .map(names -> rows(demand, skills, names));
            })
        .orElseGet(() -> Mono.just(List.of()));
  }

  private static List<Row> rows(
      Demand demand, List<Demand.Missing> skills, Map<String, Concept> names) {
    return skills.stream()
        .map(
            missing ->
                new Row(
                    Optional.ofNullable(names.get(missing.skill())),
                    missing.persons(),
                    demand.share(missing)))
        .toList();
  }
}
