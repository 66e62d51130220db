package nl.leerroute.platform.http;

import com.mongodb.MongoException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Makes a problem of whatever goes wrong in a request.
 *
 * <p>What the caller did wrong is said; what we did wrong is logged, and the caller learns only
 * that, and whether it helps to try again. Neither log nor answer quotes values.
 */
@Order(-2)
final class FailedRequests implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

  private final ProblemAnswers problems;

  FailedRequests(ProblemAnswers problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    return problems.write(exchange, problem(exchange, failure));
  }

  private static ProblemDetail problem(ServerWebExchange exchange, Throwable failure) {
    return switch (failure) {
      case ServerWebInputException input -> Problems.invalid(InvalidInput.fields(input));
      case ErrorResponse known -> named(known.getBody());
      case DataBufferLimitException _ ->
          Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "What was sent is too large.", "");
      case AuthenticationServiceException away -> unavailable(exchange, away);
      case AuthenticationException unknown ->
          Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Unauthorized", "");
      default -> ours(exchange, failure);
    };
  }

  private static ProblemDetail named(ProblemDetail problem) {
    return String.valueOf(problem.getType()).startsWith(Problems.TYPE)
        ? problem
        : Problems.of(
            HttpStatus.valueOf(problem.getStatus()),
            Objects.requireNonNullElse(problem.getTitle(), "failed")
                .toLowerCase(java.util.Locale.ROOT)
                .replace(' ', '-'),
            Objects.requireNonNullElse(problem.getTitle(), "Failed"),
            Objects.requireNonNullElse(problem.getDetail(), ""));
  }

  private static ProblemDetail ours(ServerWebExchange exchange, Throwable failure) {
    if (isOutage(failure)) {
      return unavailable(exchange, failure);
    }
    LOG.error("{} failed", request(exchange), new Unquoted(failure));
    return Problems.of(
        HttpStatus.INTERNAL_SERVER_ERROR, "failed", "Something went wrong with us.", "");
  }

  private static ProblemDetail unavailable(ServerWebExchange exchange, Throwable failure) {
    LOG.warn("{} could not be answered: {}", request(exchange), failure.getClass().getSimpleName());
    return Problems.unavailable();
  }

  /** Without what it was about: an address may hold who asks. */
  private static String request(ServerWebExchange exchange) {
    Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return exchange.getRequest().getMethod() + " " + (pattern == null ? "(no address)" : pattern);
  }

  private static boolean isOutage(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, FailedRequests::cause)
        .anyMatch(
            cause ->
                cause instanceof MongoException
                    || cause instanceof KafkaException
                    || cause instanceof IOException
                    || cause instanceof TimeoutException);
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause();
  }
}
