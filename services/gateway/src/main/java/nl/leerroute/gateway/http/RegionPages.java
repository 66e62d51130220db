package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.regions.Funnel;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.regions.Upcoming;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How far people in a region get, for everybody. */
@Controller
final class RegionPages {

  private static final List<String> REGIONS =
      List.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER");

  private final Regions regions;

  RegionPages(Regions regions) {
    this.regions = regions;
  }

  @GetMapping("/regio")
  Mono<Rendering> funnel(
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String regio) {
    String region = REGIONS.contains(regio) ? regio : REGIONS.getFirst();
    return regions
        .periods(Visitor.UNKNOWN)
        .flatMap(
            periods -> {
              String period = period(periods.value(), periode);
              return Mono.zip(figures(period, region), first(periods.value()))
                  .map(
                      found ->
                          Rendering.view("region")
                              .modelAttribute("regions", REGIONS)
                              .modelAttribute("region", region)
                              .modelAttribute("periods", periods.value())
                              .modelAttribute("period", period)
                              .modelAttribute("figures", found.getT1())
                              .modelAttribute("first", found.getT2())
                              .build());
            });
  }

  private Mono<Optional<Dated<Funnel>>> figures(String period, String region) {
    return period.isEmpty()
        ? Mono.just(Optional.empty())
        : regions
            .funnel(period, region, Visitor.UNKNOWN)
            .map(Optional::of)
            .defaultIfEmpty(Optional.empty());
  }

  /** When the first figures come, as long as there are none. */
  private Mono<Optional<Upcoming>> first(List<String> periods) {
    return periods.isEmpty()
        ? regions
            .upcoming(Visitor.UNKNOWN)
            .map(upcoming -> Optional.of(upcoming.value()))
            .onErrorComplete(PartnerDown.class)
            .defaultIfEmpty(Optional.empty())
        : Mono.just(Optional.empty());
  }

  private static String period(List<String> periods, String asked) {
    return periods.contains(asked) ? asked : periods.stream().findFirst().orElse("");
  }
}
