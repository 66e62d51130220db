package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.List;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where somebody arrives after logging in: what can be done now, in each capacity. */
@Controller
final class RolePages {

  static final String OVERVIEW = "/overzicht";

  private final OwnThings own;

  RolePages(OwnThings own) {
    this.own = own;
  }

  @GetMapping(OVERVIEW)
  Mono<Rendering> overview(Visitor visitor) {
    List<Capacity> capacities = Arrays.stream(Capacity.values()).filter(visitor::is).toList();
    return own.of(visitor)
        .map(
            things ->
                Rendering.view("overview")
                    .modelAttribute("capacities", capacities)
                    .modelAttribute("own", things)
                    .build());
  }
}
