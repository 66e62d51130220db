package nl.leerroute.gateway.http;

import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.providers.Decided;
import nl.leerroute.gateway.providers.Provider;
import nl.leerroute.gateway.providers.Providers;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How a provider itself stands, and its appeal when it is suspended. */
@Controller
final class OwnProviderPages {

  static final String OWN = "/aanbieder/gegevens";

  private final Providers providers;

  OwnProviderPages(Providers providers) {
    this.providers = providers;
  }

  @GetMapping(OWN)
  Mono<Rendering> show(Visitor visitor) {
    return own(visitor).map(provider -> page(provider, Trouble.NONE, ""));
  }

  @PostMapping(OWN + "/bezwaar")
  Mono<Rendering> appeal(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> Fields.one(form, "text"))
        .flatMap(
            text ->
                own(visitor)
                    .flatMap(
                        provider ->
                            providers
                                .appeal(provider.id(), text, visitor)
                                .map(decided -> appealed(decided, provider, text))
                                .onErrorResume(
                                    PartnerDown.class,
                                    _ -> Mono.just(page(provider, Trouble.NOT_STORED, text)))));
  }

  private static Rendering appealed(Decided decided, Provider provider, String text) {
    return switch (decided) {
      case DONE, REFUSED -> Places.goTo(OWN);
      case INCOMPLETE -> page(provider, Trouble.at("text", "missing"), text);
    };
  }

  private static Rendering page(Provider provider, Trouble trouble, String text) {
    return Form.of("providers/own", trouble)
        .modelAttribute("provider", provider)
        .modelAttribute("text", text)
        .build();
  }

  private Mono<Provider> own(Visitor visitor) {
    return RequestPages.own(visitor)
        .flatMap(id -> providers.find(id, visitor))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
