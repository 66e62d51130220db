package nl.leerroute.platform.http;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as answers, for whoever is not a controller. */
public final class ProblemAnswers {

  private final JsonMapper mapper;

  ProblemAnswers(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code) {
    return write(exchange, Problems.of(status, code, status.getReasonPhrase(), ""));
  }

  public Mono<Void> write(ServerWebExchange exchange, ProblemDetail problem) {
    ServerHttpResponse response = exchange.getResponse();
    response.setRawStatusCode(problem.getStatus());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
      response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
    DataBuffer body = response.bufferFactory().wrap(mapper.writeValueAsBytes(problem));
    return response.writeWith(Mono.just(body));
  }
}
