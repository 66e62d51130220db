package nl.leerroute.insights.http;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leerroute.contracts.Text;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Week;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.http.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Finds what is asked for by period and region. */
final class Finding {

  private final PublishedWeeks published;

  Finding(PublishedWeeks published) {
    this.published = published;
  }

  /**
   * @param period absent: the newest
   */
  Mono<ResponseEntity<Object>> answer(
      @Nullable String period, String region, BiFunction<PublishedWeek, Scope, ?> body) {
    Optional<Scope> scope = Scope.named(region);
    return scope.isEmpty()
        ? Mono.just(noSuchRegion())
        : week(period)
            .map(week -> ResponseEntity.ok((Object) body.apply(week, scope.get())))
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
