package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.regions.Funnel;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How far people in a region get, for everybody. */
@Controller
final class RegionPages {

  private final Regions regions;

  RegionPages(Regions regions) {
    this.regions = regions;
  }

  @GetMapping("/regio")
  Mono<Rendering> funnel(
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String regio) {
    return ChosenFigures.of(regions, periode, regio)
        .flatMap(chosen -> figures(chosen).map(figures -> chosen.page("region", figures).build()));
  }

  private Mono<Optional<Dated<Funnel>>> figures(ChosenFigures chosen) {
    return Mono.just(chosen)
        .filter(with -> !with.period().isEmpty())
        .flatMap(with -> regions.funnel(with.period(), with.region(), Visitor.UNKNOWN))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }
}
