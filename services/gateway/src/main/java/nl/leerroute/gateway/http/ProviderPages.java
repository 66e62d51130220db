package nl.leerroute.gateway.http;

import java.util.Comparator;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.providers.Decided;
import nl.leerroute.gateway.providers.Provider;
import nl.leerroute.gateway.providers.Providers;
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

/** All providers, for the operator who decides about them. */
@Controller
final class ProviderPages {

  static final String PROVIDERS = "/beheer/aanbieders";

  private final Providers providers;

  ProviderPages(Providers providers) {
    this.providers = providers;
  }

  /** Who waits for a decision comes first. */
  @GetMapping(PROVIDERS)
  Mono<Rendering> list(Visitor visitor) {
    return operator(visitor)
        .then(
            Mono.zip(
                providers.all(visitor),
                providers.likenesses(visitor),
                (all, alike) ->
                    Rendering.view("providers/list")
                        .modelAttribute(
                            "providers",
                            all.stream()
                                .sorted(
                                    Comparator.comparing((Provider one) -> !one.waitsForDecision())
                                        .thenComparing(Provider::state)
                                        .thenComparing(Provider::name))
                                .toList())
                        .modelAttribute("likenesses", alike)
                        .build()));
  }

  @GetMapping(PROVIDERS + "/{id}")
  Mono<Rendering> show(@PathVariable String id, Visitor visitor) {
    return operator(visitor)
        .then(Mono.defer(() -> find(id, visitor)))
        .map(provider -> page(provider, Trouble.NONE, ""));
  }

  @PostMapping(PROVIDERS + "/{id}")
  Mono<Rendering> decide(@PathVariable String id, Visitor visitor, ServerWebExchange exchange) {
    return operator(visitor)
        .then(exchange.getFormData())
        .flatMap(
            form ->
                find(id, visitor)
                    .flatMap(
                        provider ->
                            providers
                                .decide(
                                    id,
                                    Fields.one(form, "decision"),
                                    Fields.one(form, "text"),
                                    visitor)
                                .map(decided -> decided(decided, provider))
                                .onErrorResume(
                                    PartnerDown.class,
                                    _ -> Mono.just(page(provider, Trouble.NOT_STORED, "")))));
  }

  private static Rendering decided(Decided decided, Provider provider) {
    return switch (decided) {
      case DONE -> Places.goTo(PROVIDERS);
      case REFUSED -> page(provider, Trouble.NONE, "refused");
      case INCOMPLETE -> page(provider, Trouble.NONE, "incomplete");
    };
  }

  private static Rendering page(Provider provider, Trouble trouble, String refused) {
    Rendering.Builder<?> page =
        Form.of("providers/one", trouble)
            .modelAttribute("provider", provider)
            .modelAttribute("refused", refused);
    return (refused.isEmpty() ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).build();
  }

  private Mono<Provider> find(String id, Visitor visitor) {
    return providers.find(id, visitor).switchIfEmpty(missing());
  }

  /** For everybody else there is no such page. */
  private static Mono<Void> operator(Visitor visitor) {
    return visitor.is(Capacity.OPERATOR) ? Mono.empty() : missing();
  }

  private static <T> Mono<T> missing() {
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
