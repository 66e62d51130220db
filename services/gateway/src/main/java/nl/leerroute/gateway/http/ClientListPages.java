package nl.leerroute.gateway.http;

import nl.leerroute.gateway.advising.Clients;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The people an adviser helps, and who waits for one. */
@Controller
final class ClientListPages {

  static final String ALL = "/adviseur";

  private final Clients clients;

  ClientListPages(Clients clients) {
    this.clients = clients;
  }

  /**
   * @param regio of the person's home; empty: all
   * @param taal in which the person wants to talk; empty: all
   */
  @GetMapping(ALL)
  Mono<Rendering> all(
      @RequestParam(defaultValue = "") String regio,
      @RequestParam(defaultValue = "") String taal,
      Visitor visitor) {
    return list(regio, taal, false, adviser(visitor));
  }

  private Mono<Rendering> list(String region, String language, boolean wrong, Visitor adviser) {
    return clients
        .list(adviser)
        .map(
            all ->
                Rendering.view("advising/list")
                    .status(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                    .modelAttribute("own", all.stream().filter(Waiting::own).toList())
                    .modelAttribute(
                        "waiting",
                        all.stream()
                            .filter(one -> !one.own())
                            .filter(
                                one ->
                                    region.isEmpty()
                                        || one.region().filter(region::equals).isPresent())
                            .filter(one -> language.isEmpty() || one.language().equals(language))
                            .toList())
                    .modelAttribute(
                        "regions",
                        all.stream()
                            .flatMap(one -> one.region().stream())
                            .distinct()
                            .sorted()
                            .toList())
                    .modelAttribute("region", region)
                    .modelAttribute("language", language)
                    .modelAttribute("wrong", wrong)
                    .build());
  }

  @PostMapping(ALL)
  Mono<Rendering> open(ServerWebExchange exchange, Visitor visitor) {
    Visitor adviser = adviser(visitor);
    return exchange
        .getFormData()
        .flatMap(form -> clients.open(Fields.one(form, "code"), adviser))
        .map(opened -> Places.goTo(ALL + "/" + opened.id()))
        .switchIfEmpty(Mono.defer(() -> list("", "", true, adviser)));
  }

  @PostMapping(ALL + "/{id}/neem")
  Mono<Rendering> takeUp(@PathVariable String id, Visitor visitor) {
    return clients
        .takeUp(id, adviser(visitor))
        .map(taken -> Places.goTo(ALL + "/" + taken.id()))
        .switchIfEmpty(HandoverPages.missing());
  }

  /** For anybody else there is no such page. */
  static Visitor adviser(Visitor visitor) {
    if (!visitor.is(Capacity.ADVISER)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return visitor;
  }
}
