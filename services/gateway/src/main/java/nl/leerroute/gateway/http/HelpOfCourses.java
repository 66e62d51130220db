package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up which help the courses of routes have, for somebody who would like some. */
final class HelpOfCourses {

  /** Routes do not wait longer: then it is not known. */
  private static final Duration AT_MOST = Duration.ofSeconds(1);

  private final Catalogue catalogue;

  HelpOfCourses(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Mono<WishedHelp> of(RouteSetPublished set, Wishes wishes) {
    return Flux.fromIterable(wishes.help().isEmpty() ? List.of() : offers(set))
        .flatMap(offerId -> support(offerId).map(support -> Map.entry(offerId, support)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .map(known -> new WishedHelp(wishes.help(), known));
  }

  private static List<String> offers(RouteSetPublished set) {
    return set.routes().stream()
        .flatMap(route -> route.steps().stream())
        .map(Step::offerId)
        .distinct()
        .toList();
  }

  private Mono<List<String>> support(String offerId) {
    return catalogue
        .offer(offerId, Visitor.UNKNOWN)
        .ofType(Sought.There.class)
        .map(Sought.There::offer)
        .map(LearningOffer::audience)
        .map(LearningOffer.Audience::support)
        .timeout(AT_MOST)
        .onErrorComplete();
  }
}
