package nl.leerroute.gateway.http;

import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.browsing.Sought;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** From an offer to one's own questions: "what would I pay?" is answered by telling who one is. */
@Controller
final class LookingPages {

  /** The questions are about the person who learns, so they are not for who employs that person. */
  private static final String FOR_EMPLOYERS =
      SchemeAddress.PATH + "?voor=" + Situation.EMPLOYER.name();

  private final Catalogue catalogue;

  LookingPages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/mijn/kosten/{offerId}")
  Mono<Rendering> begin(@PathVariable String offerId, WebSession session, Visitor visitor) {
    if (visitor.is(Capacity.EMPLOYER)) {
      return Mono.just(Places.goTo(FOR_EMPLOYERS));
    }
    String next = visitor.profile().isPresent() ? Way.CHECK : Way.WORK;
    return catalogue
        .offer(offerId, Visitor.UNKNOWN)
        .map(
            sought -> {
              if (sought instanceof Sought.There(var offer)) {
                Looking.at(session, new Looking(offer.offerId(), offer.title()));
              }
              return Places.goTo(next);
            });
  }
}
