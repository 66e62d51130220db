package nl.leerroute.gateway.http;

import java.util.Set;
import nl.leerroute.gateway.calling.CallRequests;
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

/** Somebody who wants to be called, for the adviser who does. */
@Controller
final class CallingPages {

  private static final String ONE = ClientListPages.ALL + "/bel/{id}";
  private static final Set<String> RESULTS = Set.of("NOT_REACHED", "CALLED", "DONE");

  private final CallRequests requests;

  CallingPages(CallRequests requests) {
    this.requests = requests;
  }

  /** The person sees that name and number were read. */
  @GetMapping(ONE)
  Mono<Rendering> open(@PathVariable String id, Visitor visitor) {
    return requests
        .open(id, ClientListPages.adviser(visitor))
        .switchIfEmpty(HandoverPages.missing())
        .map(
            call ->
                Rendering.view("calling/one")
                    .modelAttribute("call", call)
                    .modelAttribute(Once.FIELD, Once.random())
                    .build());
  }

  @PostMapping(ONE)
  Mono<Rendering> mark(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    Visitor adviser = ClientListPages.adviser(visitor);
    return exchange
        .getFormData()
        .flatMap(
            form -> {
              String result = Fields.one(form, "result");
              return RESULTS.contains(result)
                  ? requests.mark(id, result, adviser, Once.in(form))
                  : Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
            })
        .switchIfEmpty(HandoverPages.missing())
        .thenReturn(Places.goTo(ClientListPages.ALL));
  }
}
