package nl.leerroute.gateway.http;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers within a few seconds, whatever hangs.
 *
 * <p>Services and the store have limits of their own, which are shorter; this one is for the talk
 * with the identity server during a login, which others write.
 */
final class BoundedAnswers implements WebFilter, Ordered {

  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private static final String LIVE = "/mijn/routes/volg";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Mono<Void> answer = chain.filter(exchange);
    return takesItsTime(exchange.getRequest().getPath().value())
        ? answer
        : answer
            .timeout(AT_MOST)
            .onErrorMap(TimeoutException.class, cause -> new PartnerDown(Partner.IDENTITY, cause));
  }

  /** Live updates have no end, and a file takes as long as its sender's line needs. */
  private static boolean takesItsTime(String path) {
    return path.equals(LIVE) || Uploads.PATHS.contains(path);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
