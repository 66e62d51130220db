package nl.leerroute.gateway.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows answers that were not taken under an address, so that a browser can go back to them.
 *
 * <p>What was typed last, unless it is about health or troubles, is kept in the session; asking for
 * the address reads it again as if it was sent just then, so that the page is the same one.
 */
final class AskedAgain implements WebFilter {

  private static final List<String> QUESTIONS =
      List.of(Way.WORK, Way.GOAL, Way.SKILLS, Way.QUESTIONS + "/");

  static final String AGAIN = "opnieuw";
  private static final String TYPED = "typed";
  private static final String END_OF_PATH = "\n";

  /** More than this is not kept: its page answers where it was sent to. */
  private static final int LONGEST = 20_000;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    HttpMethod method = exchange.getRequest().getMethod();
    if (QUESTIONS.stream().noneMatch(path::startsWith) || path.equals(Way.DELICATE)) {
      return chain.filter(exchange);
    }
    if (method.equals(HttpMethod.POST)) {
      return exchange
          .getSession()
          .doOnNext(session -> session.getAttributes().remove(TYPED))
          .then(exchange.getFormData())
          .flatMap(form -> chain.filter(keeping(exchange, path, WrittenForm.of(form))));
    }
    return method.equals(HttpMethod.GET)
            && exchange.getRequest().getQueryParams().containsKey(AGAIN)
        ? exchange
            .getSession()
            .flatMap(session -> chain.filter(resent(exchange, typed(session, path))))
        : chain.filter(exchange);
  }

  private static ServerWebExchange keeping(ServerWebExchange exchange, String path, String typed) {
    return typed.length() > LONGEST
        ? exchange
        : exchange
            .mutate()
            .response(
                new Redirecting(
                    exchange.getResponse(),
                    path,
                    exchange
                        .getSession()
                        .doOnNext(
                            session ->
                                session.getAttributes().put(TYPED, path + END_OF_PATH + typed))
                        .then()))
            .build();
  }

  private static ServerWebExchange resent(
      ServerWebExchange exchange, Optional<MultiValueMap<String, String>> typed) {
    return typed
        .<ServerWebExchange>map(
            form ->
                new Resent(
                    exchange.mutate().request(request -> request.method(HttpMethod.POST)).build(),
                    form))
        .orElse(exchange);
  }

  /** Empty when the last answers on this path were taken, or are not known any more. */
  private static Optional<MultiValueMap<String, String>> typed(WebSession session, String path) {
    return Optional.<String>ofNullable(session.getAttribute(TYPED))
        .filter(text -> text.startsWith(path + END_OF_PATH))
        .map(text -> WrittenForm.read(text.substring(path.length() + END_OF_PATH.length())));
  }

  /** Leads to the page with the faults, where it would have answered with that page. */
  private static final class Redirecting extends ServerHttpResponseDecorator {

    private final String path;
    private final Mono<Void> keep;

    Redirecting(ServerHttpResponse response, String path, Mono<Void> keep) {
      super(response);
      this.path = path;
      this.keep = keep;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
      return HttpStatus.UNPROCESSABLE_CONTENT.equals(getStatusCode())
          ? Flux.from(body).doOnNext(DataBufferUtils::release).then(keep).then(redirect())
          : super.writeWith(body);
    }

    private Mono<Void> redirect() {
      return Mono.defer(
          () -> {
            setStatusCode(HttpStatus.SEE_OTHER);
            getHeaders().setLocation(URI.create(path + "?" + AGAIN));
            getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            return setComplete();
          });
    }
  }

  private static final class Resent extends ServerWebExchangeDecorator {

    private final MultiValueMap<String, String> form;

    Resent(ServerWebExchange exchange, MultiValueMap<String, String> form) {
      super(exchange);
      this.form = form;
    }

    @Override
    public Mono<MultiValueMap<String, String>> getFormData() {
      return Mono.just(form);
    }
  }
}
