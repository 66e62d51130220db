package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.advising.Clients;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallRequests;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The people an adviser helps, and who waits for one. */
@Controller
final class ClientListPages {

  static final String ALL = "/adviseur";

  private final Clients clients;
  private final CallRequests calls;

  ClientListPages(Clients clients, CallRequests calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @GetMapping(ALL)
  Mono<Rendering> all(ServerWebExchange exchange, Visitor visitor) {
    return list(exchange, false, adviser(visitor));
  }

  private Mono<Rendering> list(ServerWebExchange exchange, boolean wrong, Visitor adviser) {
    return Mono.zip(clients.list(adviser), calls.waiting(adviser), exchange.getSession())
        .map(
            found ->
                list(
                    found.getT1(),
                    found.getT2(),
                    WorkList.of(exchange.getRequest().getQueryParams(), found.getT3(), adviser),
                    wrong));
  }

  private static Rendering list(
      List<Waiting> all, List<CallRequest> calls, WorkList shown, boolean wrong) {
    return Rendering.view("advising/list")
        .status(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
        .modelAttribute("own", all.stream().filter(Waiting::own).toList())
        .modelAttribute("waiting", shown.waiting(all))
        .modelAttribute("calls", shown.calls(calls))
        .modelAttribute("regions", shown.regions(all, calls))
        .modelAttribute("region", shown.region())
        .modelAttribute("language", shown.language())
        .modelAttribute("wrong", wrong)
        .build();
  }

  @PostMapping(ALL)
  Mono<Rendering> open(ServerWebExchange exchange, Visitor visitor) {
    Visitor adviser = adviser(visitor);
    return exchange
        .getFormData()
        .flatMap(form -> clients.open(Fields.one(form, "code"), adviser))
        .map(opened -> Places.goTo(ALL + "/" + opened.id()))
        .switchIfEmpty(Mono.defer(() -> list(exchange, true, adviser)));
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
