package nl.leerroute.gateway.http;

import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts on every page what every page needs, and on pages with forms the token against forgery. */
@ControllerAdvice
final class PageAdvice {

  private final PageModel page;

  PageAdvice(PageModel page) {
    this.page = page;
  }

  @ModelAttribute
  Mono<Void> common(ServerWebExchange exchange, Model model) {
    return page.of(exchange).doOnNext(model::addAllAttributes).then();
  }

  /** Looking at a public page makes no session; a form needs one. */
  @ModelAttribute
  Mono<Void> token(ServerWebExchange exchange) {
    if (!exchange.getRequest().getPath().value().startsWith("/mijn/")) {
      return Mono.empty();
    }
    Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return token
        .doOnNext(
            known ->
                exchange
                    .getAttributes()
                    .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known))
        .then();
  }
}
