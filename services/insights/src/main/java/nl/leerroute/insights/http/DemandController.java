package nl.leerroute.insights.http;

import nl.leerroute.insights.funnel.PublishedWeeks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people miss and nobody teaches; nothing that is not published can be asked for. */
@RestController
class DemandController {

  private final Finding finding;

  DemandController(PublishedWeeks published) {
    this.finding = new Finding(published);
  }

  /**
   * @param period absent: the newest
   * @param region absent: all together
   */
  @GetMapping("/demand")
  Mono<ResponseEntity<Object>> demand(
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = Scope.EVERYWHERE) String region) {
    return finding.answer(period, region, DemandBody::of);
  }
}
