package nl.leerroute.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: which kinds and where, without messages, because those quote what
 * they could not use.
 */
final class Unquoted extends Throwable {

  Unquoted(Throwable failure) {
    super(failure.getClass().getName(), cause(failure), false, true);
    setStackTrace(failure.getStackTrace());
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause() == null ? null : new Unquoted(failure.getCause());
  }
}
