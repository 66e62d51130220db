package nl.leerroute.catalogue.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Questions to one provider's system. */
final class Calls {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NO_SUCH_METHOD = 405;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NOT_IMPLEMENTED = 501;

  private final WebClient web;
  private final String base;
  private final Limits limits;
  private final Clock clock;

  /**
   * @param web sends what makes us known
   * @param base address that every path stands behind
   */
  Calls(WebClient web, URI base, Limits limits, Clock clock) {
    this.web = web;
    this.base = base.toString();
    this.limits = limits;
    this.clock = clock;
  }

  /** Fails with {@link Unusable} when asking again does not help. */
  Mono<Node> get(String path) {
    return answer(web.get().uri(URI.create(base + path)));
  }

  Mono<Node> post(String path, Object body) {
    return answer(
        web.post()
            .uri(URI.create(base + path))
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body));
  }

  private Mono<Node> answer(WebClient.RequestHeadersSpec<?> question) {
    return question
        .accept(MediaType.APPLICATION_JSON)
        .exchangeToMono(this::answer)
        .timeout(limits.answer())
        .retryWhen(new Patience(limits))
        .onErrorMap(JacksonException.class, _ -> Unusable.notJson())
        .onErrorMap(DataBufferLimitException.class, _ -> Unusable.tooLarge());
  }

  private Mono<Node> answer(ClientResponse response) {
    if (response.statusCode().is2xxSuccessful()) {
      return response
          .bodyToMono(byte[].class)
          .map(body -> new Node(JSON.readValue(body, Object.class)))
          .switchIfEmpty(Mono.error(Unusable::notJson));
    }
    return response.releaseBody().then(Mono.error(() -> failure(response)));
  }

  private RuntimeException failure(ClientResponse response) {
    int status = response.statusCode().value();
    if (response.statusCode().is3xxRedirection()) {
      return Unusable.elsewhere();
    }
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN -> Unusable.notLetIn();
      case NOT_FOUND, NO_SUCH_METHOD, NOT_IMPLEMENTED -> Unusable.missing();
      case TOO_MANY_REQUESTS -> new Busy(status, retryAfter(response));
      default ->
          response.statusCode().is5xxServerError()
              ? new Busy(status, retryAfter(response))
              : Unusable.status(status);
    };
  }

  /** Seconds, or the moment from which on to ask again. */
  private Optional<Duration> retryAfter(ClientResponse response) {
    return response.headers().header(HttpHeaders.RETRY_AFTER).stream()
        .findFirst()
        .map(String::strip)
        .flatMap(
            text ->
                text.matches("\\d{1,9}")
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                    : moment(text).map(moment -> Duration.between(clock.instant(), moment)));
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
