package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One offer in plain words, and some beside each other. */
@Controller
final class OfferPages {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int MOST_COMPARED = 4;

  private final Catalogue catalogue;
  private final Concepts concepts;
  private final Clock clock;

  OfferPages(Catalogue catalogue, Concepts concepts, Clock clock) {
    this.catalogue = catalogue;
    this.concepts = concepts;
    this.clock = clock;
  }

  @GetMapping("/aanbod/{offerId}")
  Mono<Rendering> offer(
      @PathVariable String offerId, Visitor visitor, ServerWebExchange exchange, Locale reader) {
    return catalogue
        .offer(offerId, Visitor.UNKNOWN)
        .flatMap(
            sought ->
                switch (sought) {
                  case Sought.There(LearningOffer offer) -> page(offer, visitor, exchange, reader);
                  case Sought.Ended ended -> Mono.just(gone(HttpStatus.GONE, ended));
                  case Sought.Unknown unknown -> Mono.just(gone(HttpStatus.NOT_FOUND, unknown));
                });
  }

  private Mono<Rendering> page(
      LearningOffer offer, Visitor visitor, ServerWebExchange exchange, Locale reader) {
    String address = exchange.getRequest().getURI().resolve(path(offer)).toString();
    return shown(offer)
        .map(
            shown -> {
              Rendering.Builder<?> page =
                  Rendering.view("offers/offer")
                      .modelAttribute("shown", shown)
                      .modelAttribute("employer", isEmployer(visitor))
                      .modelAttribute("forFirm", visitor.is(Capacity.EMPLOYER))
                      .modelAttribute("markup", CourseMarkup.of(shown, address, reader))
                      .header(HttpHeaders.CACHE_CONTROL, BrowsePages.PRIVATE);
              return offer.fictional()
                  ? page.header("X-Robots-Tag", "noindex").build()
                  : page.build();
            });
  }

  /** Whether it can ask for places for people who work there. */
  private static boolean isEmployer(Visitor visitor) {
    return visitor.is(Capacity.EMPLOYER)
        && visitor.account().flatMap(Account::organisation).isPresent();
  }

  static String path(LearningOffer offer) {
    return WishAddress.PATH + "/" + offer.offerId();
  }

  private Mono<ShownOffer> shown(LearningOffer offer) {
    return named(offer)
        .map(
            names -> new ShownOffer(offer, LocalDate.ofInstant(clock.instant(), AMSTERDAM), names));
  }

  private Mono<Map<String, Concept>> named(LearningOffer offer) {
    return concepts.named(
        Visitor.UNKNOWN,
        Stream.concat(offer.teaches().stream(), offer.requires().stream()).distinct().toList());
  }

  private static Rendering gone(HttpStatus status, Sought sought) {
    return Rendering.view("offers/gone")
        .modelAttribute("sought", sought)
        .modelAttribute("ended", sought instanceof Sought.Ended)
        .status(status)
        .build();
  }

  /** Of more than four the first four; those that are not there any more are left out. */
  @GetMapping("/aanbod/vergelijk")
  Mono<Rendering> compare(@RequestParam(defaultValue = "") List<String> kies) {
    return Flux.fromIterable(kies)
        .distinct()
        .concatMap(offerId -> catalogue.offer(offerId, Visitor.UNKNOWN))
        .ofType(Sought.There.class)
        .take(MOST_COMPARED)
        .concatMap(there -> shown(there.offer()))
        .collectList()
        .map(
            shown ->
                Rendering.view("offers/compare")
                    .modelAttribute("shown", shown)
                    .modelAttribute("more", kies.stream().distinct().count() > MOST_COMPARED)
                    .header(HttpHeaders.CACHE_CONTROL, BrowsePages.PRIVATE)
                    .build());
  }
}
