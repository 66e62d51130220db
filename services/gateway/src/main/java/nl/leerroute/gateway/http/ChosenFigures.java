package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.regions.Upcoming;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Of which region and week somebody wants to see figures; where nothing that exists was chosen, the
 * newest of all together.
 *
 * @param periods with figures, the newest first
 * @param period empty: there are no figures yet
 * @param first when the first figures come, as long as there are none
 */
record ChosenFigures(String region, List<String> periods, String period, Optional<Upcoming> first) {

  private static final List<String> REGIONS =
      List.of("ALL", "AM01", "AM02", "AM03", "AM36", "OTHER");

  static Mono<ChosenFigures> of(Regions regions, String period, String region) {
    return regions
        .periods(Visitor.UNKNOWN)
        .flatMap(
            periods ->
                first(regions, periods.value())
                    .map(
                        first ->
                            new ChosenFigures(
                                REGIONS.contains(region) ? region : REGIONS.getFirst(),
                                periods.value(),
                                chosen(periods.value(), period),
                                first)));
  }

  /** What a page with figures shows around them. */
  Rendering.Builder<?> page(String view, Optional<?> figures) {
    return Rendering.view(view)
        .modelAttribute("regions", REGIONS)
        .modelAttribute("region", region)
        .modelAttribute("periods", periods)
        .modelAttribute("period", period)
        .modelAttribute("figures", figures)
        .modelAttribute("first", first);
  }

  private static Mono<Optional<Upcoming>> first(Regions regions, List<String> periods) {
    return periods.isEmpty()
        ? regions
            .upcoming(Visitor.UNKNOWN)
            .map(upcoming -> Optional.of(upcoming.value()))
            .onErrorComplete(PartnerDown.class)
            .defaultIfEmpty(Optional.empty())
        : Mono.just(Optional.empty());
  }

  private static String chosen(List<String> periods, String asked) {
    return periods.contains(asked) ? asked : periods.stream().findFirst().orElse("");
  }
}
