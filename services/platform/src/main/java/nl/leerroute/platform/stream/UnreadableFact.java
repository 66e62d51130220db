package nl.leerroute.platform.stream;

import java.util.Optional;
import nl.leerroute.contracts.Topic;
import tools.jackson.core.JacksonException;

/** A record that is not the fact its topic carries; what it holds instead is not repeated. */
final class UnreadableFact extends RuntimeException {

  UnreadableFact(String reason) {
    super(reason);
  }

  static UnreadableFact of(Topic<?> topic, JacksonException failure) {
    return new UnreadableFact(
        "not a %s: %s%s"
            .formatted(topic.type(), failure.getClass().getSimpleName(), position(failure)));
  }

  private static String position(JacksonException failure) {
    return Optional.ofNullable(failure.getLocation())
        .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr())
        .orElse("");
  }
}
