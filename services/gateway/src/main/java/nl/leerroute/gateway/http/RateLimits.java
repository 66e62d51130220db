package nl.leerroute.gateway.http;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Keeps one asker from taking the place of all others: what is sent and what is searched is counted
 * for each session and, with room for a whole office, for each address.
 */
final class RateLimits implements WebFilter {

  private final ClientAddresses addresses;
  private final Pair sending;
  private final Pair remarking;
  private final Pair calling;
  private final Pair searching;

  /** Allowances for the same thing. */
  record Pair(Allowance ofPerson, Allowance ofAddress) {

    static Pair perMinute(int person, int address) {
      return new Pair(new Allowance(person), new Allowance(address));
    }
  }

  /**
   * @param remarking what people read one by one, so that few are sent at once
   * @param calling asking to be called, which people read one by one as well, and giving an address
   *     to which a letter is sent
   */
  RateLimits(
      ClientAddresses addresses, Pair sending, Pair remarking, Pair calling, Pair searching) {
    this.addresses = addresses;
    this.sending = sending;
    this.remarking = remarking;
    this.calling = calling;
    this.searching = searching;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (request.getMethod().equals(HttpMethod.POST)) {
      return within(sent(request.getPath().value()), exchange, chain);
    }
    return request.getQueryParams().containsKey("q")
        ? within(searching, exchange, chain)
        : chain.filter(exchange);
  }

  private Pair sent(String path) {
    if (path.startsWith(RemarkPages.ALL)) {
      return remarking;
    }
    return path.equals(CallPages.CALL) || path.equals(ReminderPages.OWN) ? calling : sending;
  }

  private Mono<Void> within(Pair allowances, ServerWebExchange exchange, WebFilterChain chain) {
    Duration ofAddress = allowances.ofAddress().use(addresses.of(exchange.getRequest()));
    return exchange
        .getSession()
        .filter(WebSession::isStarted)
        .map(session -> allowances.ofPerson().use(session.getId()))
        .defaultIfEmpty(Duration.ZERO)
        .map(ofPerson -> ofPerson.compareTo(ofAddress) > 0 ? ofPerson : ofAddress)
        .flatMap(wait -> wait.isZero() ? chain.filter(exchange) : refuse(exchange, wait));
  }

  private static Mono<Void> refuse(ServerWebExchange exchange, Duration wait) {
    exchange
        .getResponse()
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    return Mono.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
  }
}
