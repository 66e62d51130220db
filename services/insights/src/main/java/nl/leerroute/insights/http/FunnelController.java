package nl.leerroute.insights.http;

import java.time.Clock;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Upcoming;
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
  private final Finding finding;
  private final Clock clock;

  FunnelController(PublishedWeeks published, Clock clock) {
    this.published = published;
    this.finding = new Finding(published);
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
    return finding.answer(period, region, FunnelBody::of);
  }
}
