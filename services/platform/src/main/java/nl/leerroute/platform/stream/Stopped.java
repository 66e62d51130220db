package nl.leerroute.platform.stream;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * The handling of a batch stopped at one of its records; all before it have been handled.
 *
 * <p>It does not carry the failure itself, because frameworks log failures and those quote values.
 */
abstract sealed class Stopped extends BatchListenerFailedException permits Poison, Down {

  private final String reason;

  Stopped(int index, RuntimeException failure) {
    super("the batch stopped", index);
    this.reason = Reason.of(failure);
    setStackTrace(failure.getStackTrace());
  }

  /** For the operator: what is wrong. */
  String reason() {
    return reason;
  }

  /** Out of all that frameworks have wrapped it in. */
  static Optional<Stopped> behind(@Nullable Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Stopped::cause)
        .filter(Stopped.class::isInstance)
        .map(Stopped.class::cast)
        .findFirst();
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause();
  }
}
