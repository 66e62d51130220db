package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Every scheme, for everybody: what it pays, for whom, and its rule in plain words. */
@Controller
final class SchemePages {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Schemes schemes;
  private final Clock clock;

  SchemePages(Schemes schemes, Clock clock) {
    this.schemes = schemes;
    this.clock = clock;
  }

  @GetMapping("/regelingen")
  Mono<Rendering> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String voor,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean live) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    return schemes
        .on(today, Visitor.UNKNOWN)
        .map(
            known ->
                Rendering.view(live ? "schemes/list :: found" : "schemes/list")
                    .modelAttribute(
                        "list",
                        SchemeList.of(
                            SchemeList.appliedBy(voor, SchemeList.named(known.value(), q))))
                    .modelAttribute("voor", voor)
                    .modelAttribute("q", q)
                    .modelAttribute("asOf", today)
                    .modelAttribute("known", known)
                    .build());
  }

  @GetMapping("/regelingen/{schemeId}/{version}")
  Mono<Rendering> rule(@PathVariable String schemeId, @PathVariable String version) {
    return schemes
        .rule(schemeId, version, Visitor.UNKNOWN)
        .map(rule -> Rendering.view("schemes/rule").modelAttribute("rule", rule).build())
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
