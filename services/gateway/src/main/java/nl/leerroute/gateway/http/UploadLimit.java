package nl.leerroute.gateway.http;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a file that is too large before any of it is read. */
final class UploadLimit implements WebFilter, Ordered {

  private static final long MOST_BYTES = 11L << 20;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange.getRequest().getHeaders().getContentLength() > MOST_BYTES
        ? Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
        : chain.filter(exchange);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }
}
