package nl.leerroute.platform.stream;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Says why something failed, without a word of what it was about.
 *
 * <p>Messages of exceptions quote what they could not use, and that may be about a person. So only
 * our own are repeated; of any other failure its kind is told, and the place in our code.
 */
final class Reason {

  private static final String OURS = "nl.leerroute.";

  private Reason() {}

  static String of(Throwable failure) {
    return Stopped.behind(failure).map(Stopped::reason).orElseGet(() -> ofTheFirst(failure));
  }

  private static String ofTheFirst(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = Objects.requireNonNull(cause.getCause());
    }
    return cause instanceof UnreadableFact fact
        ? Optional.ofNullable(fact.getMessage()).orElse("")
        : cause.getClass().getSimpleName() + place(cause);
  }

  private static String place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
