package nl.leerroute.gateway.http;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the token against forgery among the fields of a form, or in its address when files come
 * with it: so nothing of a forged form is read, and nothing of a true one before it is known to be.
 *
 * <p>In an address it could be seen by others than its owner; it is of use in the owner's session
 * only, looks different on every page, and is told to no other site.
 */
final class FormTokens implements ServerCsrfTokenRequestHandler {

  private final ServerCsrfTokenRequestHandler masked =
      new XorServerCsrfTokenRequestAttributeHandler();

  @Override
  public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
    masked.handle(exchange, token);
  }

  @Override
  public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
    String told = exchange.getRequest().getQueryParams().getFirst(token.getParameterName());
    return masked.resolveCsrfTokenValue(
        told == null ? exchange : withHeader(exchange, token.getHeaderName(), told), token);
  }

  private static ServerWebExchange withHeader(
      ServerWebExchange exchange, String name, String value) {
    return exchange.mutate().request(request -> request.header(name, value)).build();
  }
}
