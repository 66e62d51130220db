package nl.leerroute.gateway.http;

import java.util.Locale;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.context.MessageSource;
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

  /** Never fails: a page without sessions shows the visitor as unknown. */
  Mono<Map<String, Object>> of(ServerWebExchange exchange) {
    return Visits.of(exchange)
        .onErrorReturn(Visitor.UNKNOWN)
        .map(
            visitor ->
                Map.of(
                    "say",
                    new Phrases(messages, reader(exchange)),
                    "visitor",
                    visitor,
                    "assets",
                    assets,
                    "here",
                    here(exchange)));
  }

  static Locale reader(ServerWebExchange exchange) {
    Locale locale = exchange.getLocaleContext().getLocale();
    return locale == null ? LanguageCookie.DUTCH : locale;
  }

  private static String here(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    String query = exchange.getRequest().getURI().getRawQuery();
    return query == null ? path : path + "?" + query;
  }
}
