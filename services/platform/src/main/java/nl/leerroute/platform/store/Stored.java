package nl.leerroute.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.platform.outbox.Bundle;
import nl.leerroute.platform.outbox.Lease;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;

/**
 * The document of an aggregate as it was read.
 *
 * @param version 0: there is no document
 * @param state absent: there is none, or only the marker of an erased one
 * @param bundle that may have the last fact of it; absent: all of them are in its outbox, or out
 */
record Stored<S>(
    String id,
    long version,
    Optional<S> state,
    List<String> commands,
    Optional<Lease> lease,
    List<PendingFact> outbox,
    Optional<String> bundle) {

  private static final int COMMANDS_KEPT = 32;

  static <S> Stored<S> nothing(String id) {
    return new Stored<>(
        id, 0, Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  static <S> Stored<S> from(Document document, States<S> states) {
    return new Stored<>(
        document.getString(Fields.ID),
        document.get(Fields.VERSION, Number.class).longValue(),
        Optional.ofNullable(document.get(Fields.STATE, Document.class)).map(states::read),
        document.getList(Fields.COMMANDS, String.class, List.of()),
        Lease.in(document),
        document.getList(Fields.OUTBOX, Document.class, List.of()).stream()
            .map(PendingFact::from)
            .toList(),
        Optional.ofNullable(document.getString(Bundle.FIELD)));
  }

  /**
   * @param bundles that are still there; once one is gone, so are its facts
   */
  Stored<S> bundledIn(Set<String> bundles) {
    return new Stored<>(
        id, version, state, commands, lease, outbox, bundle.filter(bundles::contains));
  }

  Optional<Versioned<S>> versioned() {
    return state.map(found -> new Versioned<>(id, version, found));
  }

  boolean hasSeen(String commandId) {
    return commands.contains(commandId);
  }

  /** Nobody may be sending facts of it. */
  boolean isFree(Instant now) {
    return bundle.isEmpty() && lease.filter(held -> !held.isOver(now)).isEmpty();
  }

  List<String> commandsWith(String commandId) {
    List<String> all = new ArrayList<>(commands);
    all.add(commandId);
    return all.subList(Math.max(0, all.size() - COMMANDS_KEPT), all.size());
  }
}
