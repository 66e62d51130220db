package nl.leerroute.platform.stream;

import java.util.Objects;

/** One record of a batch can be used by nobody; all before it have been handled. */
final class Poison extends RuntimeException {

  private final int index;

  Poison(int index, RuntimeException cause) {
    super(cause);
    this.index = index;
  }

  /** Position in the batch. */
  int index() {
    return index;
  }

  /** For the operator: what is wrong with the record. */
  static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof UnreadableFact)) {
      cause = Objects.requireNonNull(cause.getCause());
    }
    return cause instanceof UnreadableFact
        ? String.valueOf(cause.getMessage())
        : cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
