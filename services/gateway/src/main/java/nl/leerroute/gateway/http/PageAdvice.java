package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.security.web.server.csrf.CsrfToken;
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

  @ModelAttribute("say")
  Phrases say(ServerWebExchange exchange) {
    return page.say(exchange);
  }

  @ModelAttribute("assets")
  String assets() {
    return page.assets();
  }

  @ModelAttribute("here")
  String here(ServerWebExchange exchange) {
    return PageModel.here(exchange);
  }

  @ModelAttribute("visitor")
  Mono<Visitor> visitor(ServerWebExchange exchange) {
    return PageModel.visitor(exchange);
  }

  /** Whether the way to one's own places is shown. */
  @ModelAttribute("seated")
  Mono<Boolean> seated(ServerWebExchange exchange) {
    return Visits.seated(exchange).onErrorReturn(false);
  }

  /** Of pages for everybody it is nobody's business. */
  @ModelAttribute("looking")
  Mono<Optional<Looking>> looking(ServerWebExchange exchange) {
    return isOwn(exchange)
        ? exchange.getSession().map(Looking::of).onErrorReturn(Optional.empty())
        : Mono.just(Optional.empty());
  }

  /** Looking at a public page makes no session; a form needs one, and logging out is a form. */
  @ModelAttribute("token")
  Mono<CsrfToken> token(ServerWebExchange exchange) {
    return hasForm(exchange).filter(Boolean::booleanValue).flatMap(_ -> PageModel.token(exchange));
  }

  private static Mono<Boolean> hasForm(ServerWebExchange exchange) {
    return isOwn(exchange)
        ? Mono.just(true)
        : PageModel.visitor(exchange).map(visitor -> visitor.account().isPresent());
  }

  private static boolean isOwn(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    return path.startsWith("/mijn/") || path.startsWith(FirmPages.FIRM);
  }
}
