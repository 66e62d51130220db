package nl.leerroute.platform.store;

import java.util.Optional;

/** What became of a command. */
public sealed interface Outcome<S> {

  /** Stored with its publications; they are on their topics now or soon, whatever fails. */
  record Written<S>(Versioned<S> now) implements Outcome<S> {}

  record Erased<S>(String id) implements Outcome<S> {}

  /** The same command was stored before; its reply may have been lost. */
  record AlreadyDone<S>(Versioned<S> now) implements Outcome<S> {}

  record Unchanged<S>(Optional<Versioned<S>> now) implements Outcome<S> {}

  record Refused<S>(Object reason) implements Outcome<S> {}

  /** Others kept writing the same aggregate; nothing was stored, and asking again is safe. */
  record Conflict<S>(Optional<Versioned<S>> now) implements Outcome<S> {}
}
