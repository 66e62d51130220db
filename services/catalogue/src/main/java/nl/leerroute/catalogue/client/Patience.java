package nl.leerroute.catalogue.client;

import io.netty.channel.ChannelException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.reactivestreams.Publisher;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;

/**
 * Asks again when a system is busy, slow or breaks off, after a pause that doubles; as long as it
 * asks itself, when it does.
 */
final class Patience extends Retry {

  private final Limits limits;

  Patience(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Publisher<?> generateCompanion(Flux<RetrySignal> signals) {
    return signals.concatMap(
        signal -> {
          Throwable failure = signal.failure();
          boolean again = isPassing(failure) && signal.totalRetries() + 1 < limits.attempts();
          return again ? Mono.delay(pause(signal.totalRetries(), failure)) : Mono.error(failure);
        });
  }

  /** Half an answer may look like a whole one that is no JSON. */
  private static boolean isPassing(Throwable failure) {
    return failure instanceof Busy
        || failure instanceof TimeoutException
        || failure instanceof ChannelException
        || failure instanceof IOException
        || failure instanceof WebClientRequestException
        || failure instanceof JacksonException;
  }

  private Duration pause(long retries, Throwable failure) {
    Duration asked =
        failure instanceof Busy busy ? busy.await().orElse(Duration.ZERO) : Duration.ZERO;
    long doubled = limits.firstPause().toMillis() << Math.min(retries, 20);
    long random = ThreadLocalRandom.current().nextLong(doubled / 2 + 1);
    long pause = Math.max(asked.toMillis(), doubled / 2 + random);
    return Duration.ofMillis(Math.min(pause, limits.longestPause().toMillis()));
  }
}
