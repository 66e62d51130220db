package nl.leerroute.gateway.http;

import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.http.Problems;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webflux.autoconfigure.error.AbstractErrorWebExceptionHandler;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import reactor.core.publisher.Mono;

/** Says in plain words what went wrong and what became of the answers; programs get a problem. */
final class ErrorPages extends AbstractErrorWebExceptionHandler {

  private static final String CLOSED = "error.closed";

  private final PageModel page;

  ErrorPages(ErrorAttributes attributes, ApplicationContext context, PageModel page) {
    super(attributes, new WebProperties.Resources(), context);
    this.page = page;
  }

  /** A page can be made without the session that cannot be read now. */
  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    return super.handle(new WithAnySession(exchange), failure);
  }

  @Override
  protected RouterFunction<ServerResponse> getRoutingFunction(ErrorAttributes attributes) {
    return RouterFunctions.route(RequestPredicates.path("/api/**"), this::problem)
        .andRoute(RequestPredicates.all(), this::page);
  }

  private Mono<ServerResponse> problem(ServerRequest request) {
    HttpStatus status = status(request);
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyValue(Problems.of(status, code(status), status.getReasonPhrase(), ""));
  }

  private Mono<ServerResponse> page(ServerRequest request) {
    HttpStatus status = status(request);
    return page.of(request.exchange())
        .flatMap(
            model -> {
              Optional<Area> closed = closed(request, status, model);
              model.put("kind", closed.map(_ -> CLOSED).orElse("error." + code(status)));
              model.put("closed", closed);
              model.put("lost", !request.method().equals(HttpMethod.GET));
              return ServerResponse.status(status)
                  .contentType(MediaType.TEXT_HTML)
                  .render("error", model);
            });
  }

  /** Whoever is there in another capacity hears so, also where the page does not exist for them. */
  private static Optional<Area> closed(
      ServerRequest request, HttpStatus status, Map<String, Object> model) {
    return (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND)
            && model.get("visitor") instanceof Visitor visitor
        ? Area.closedTo(visitor, request.path())
        : Optional.empty();
  }

  private HttpStatus status(ServerRequest request) {
    return switch (getError(request)) {
      case PartnerDown _ -> HttpStatus.SERVICE_UNAVAILABLE;
      case ErrorResponse response -> HttpStatus.valueOf(response.getStatusCode().value());
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** Of the many codes, the few that people can do something different about. */
  private static String code(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
      case FORBIDDEN, UNAUTHORIZED -> "forbidden";
      case SERVICE_UNAVAILABLE -> "unavailable";
      case TOO_MANY_REQUESTS -> "too-many";
      default -> status.is4xxClientError() ? "not-understood" : "broken";
    };
  }

  /** Whose session cannot be read gets an empty one, for as long as the page takes to be made. */
  private static final class WithAnySession extends ServerWebExchangeDecorator {

    WithAnySession(ServerWebExchange exchange) {
      super(exchange);
    }

    @Override
    public Mono<WebSession> getSession() {
      return super.getSession()
          .onErrorResume(PartnerDown.class, _ -> new InMemoryWebSessionStore().createWebSession());
    }
  }
}
