package nl.leerroute.platform.store;

import java.util.List;

/** What a command makes of the state it found. */
public sealed interface Decision<S> {

  /** The state becomes {@code next}, and the facts are published in the order given. */
  record Changed<S>(S next, List<Publication<?>> publications) implements Decision<S> {}

  /** The state is erased; what stays is a marker with the id and the version, swept later. */
  record Removed<S>(List<Publication<?>> publications) implements Decision<S> {}

  record Unchanged<S>() implements Decision<S> {}

  /** Nothing is written; the reason is a value of the caller's domain. */
  record Refused<S>(Object reason) implements Decision<S> {}
}
