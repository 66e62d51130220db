package nl.leerroute.gateway.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What every page needs: phrases in the reader's language, who is reading, where. */
final class PageModel {

  private final MessageSource messages;
  private final String assets;

  /**
   * @param assets changes whenever a file of the site changes, so that browsers may keep files
   */
  PageModel(MessageSource messages, String assets) {
    this.messages = messages;
    this.assets = assets;
  }

  /** All of it, for a page that no controller makes. */
  Mono<Map<String, Object>> of(ServerWebExchange exchange) {
    Map<String, Object> model = new HashMap<>();
    model.put("say", say(exchange));
    model.put("assets", assets);
    model.put("here", here(exchange));
    return visitor(exchange)
        .doOnNext(visitor -> model.put("visitor", visitor))
        .filter(visitor -> visitor.account().isPresent())
        .flatMap(_ -> token(exchange).onErrorComplete())
        .doOnNext(token -> model.put("token", token))
        .thenReturn(model);
  }

  Phrases say(ServerWebExchange exchange) {
    return new Phrases(messages, reader(exchange));
  }

  String assets() {
    return assets;
  }

  /** Never fails: without sessions the visitor is unknown. */
  static Mono<Visitor> visitor(ServerWebExchange exchange) {
    return Visits.of(exchange).onErrorReturn(Visitor.UNKNOWN);
  }

  /** The token against forgery, handed to every form on the page. */
  static Mono<CsrfToken> token(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return token.doOnNext(
        known ->
            exchange
                .getAttributes()
                .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
  }

  static Locale reader(ServerWebExchange exchange) {
    Locale locale = exchange.getLocaleContext().getLocale();
    return locale == null ? LanguageCookie.DUTCH : locale;
  }

  static String here(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    String query = exchange.getRequest().getURI().getRawQuery();
    return query == null ? path : path + "?" + query;
  }
}
