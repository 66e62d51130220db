package nl.leerroute.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the database answers, waited for by a thread that has nothing else to do. */
final class Answers {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Answers() {}

  static <T> void await(Publisher<T> result) {
    Mono.from(result).block(PATIENCE);
  }

  static <T> List<T> all(Publisher<T> found) {
    return Objects.requireNonNull(Flux.from(found).collectList().block(PATIENCE));
  }
}
