package nl.leerroute.platform.stream;

/** A record that is not the fact its topic carries. */
final class UnreadableFact extends RuntimeException {

  UnreadableFact(String reason) {
    super(reason);
  }

  UnreadableFact(String reason, Throwable cause) {
    super(reason, cause);
  }
}
