package nl.leerroute.insights.http;

import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.platform.http.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The people that are known, by group; what is not published cannot be asked for. */
@RestController
class PeopleController {

  private final KnownPeople known;

  PeopleController(KnownPeople known) {
    this.known = known;
  }

  @GetMapping("/people")
  Mono<ResponseEntity<Object>> people() {
    return known
        .find()
        .map(people -> ResponseEntity.ok((Object) PeopleBody.of(people)))
        .defaultIfEmpty(ResponseEntity.of(Problems.notFound()).build());
  }
}
