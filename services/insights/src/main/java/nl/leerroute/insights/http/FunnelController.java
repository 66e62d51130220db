package nl.leerroute.insights.http;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Upcoming;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Published figures; nothing that is not published can be asked for. */
@RestController
class FunnelController {

  private final PublishedWeeks published;
  private final Clock clock;

  FunnelController(PublishedWeeks published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The newest period first. */
  @GetMapping("/funnel/periods")
  Flux<PeriodBody> periods() {
    return published.all().map(PeriodBody::of);
  }

  /** Where there are no figures yet, this says when to come back. */
  @GetMapping("/funnel/upcoming")
  UpcomingBody upcoming() {
    return UpcomingBody.of(Upcoming.after(clock.instant()));
  }

  /**
   * @param period absent: the newest
   * @param region absent: all together
   */
  @GetMapping("/funnel")
  Mono<ResponseEntity<Object>> funnel(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = Scope.EVERYWHERE) String region) {
    Optional<Scope> scope = Scope.named(region);
    return scope.isEmpty()
        ? Mono.just(noSuchRegion())
        : week(period)
            .map(week -> ResponseEntity.ok((Object) FunnelBody.of(week, scope.get())))
            .defaultIfEmpty(ResponseEntity.of(Problems.notFound()).build());
  }

  private Mono<PublishedWeek> week(@Nullable String period) {
    return period == null
        ? published.all().next()
        : Mono.justOrEmpty(Week.named(period)).flatMap(published::find);
  }

  private static ResponseEntity<Object> noSuchRegion() {
    return ResponseEntity.of(
            Problems.invalid(
                List.of(
                    new FieldProblem(
                        "region",
                        "not-an-option",
                        new Text("Kies een van de regio's.", "Choose one of the regions."),
                        Scope.all().stream().map(Scope::code).toList()))))
        .build();
  }
}
