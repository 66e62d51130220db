package nl.leerroute.platform.store;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.platform.outbox.Lease;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One guarded write: of state, version, command id and outbox together, or of nothing.
 *
 * @param lease taken with the write; absent: somebody holds the document, or nothing is published
 */
record Change<S>(
    Stored<S> before,
    Document set,
    Document unset,
    List<PendingFact> facts,
    Optional<Lease> lease,
    Outcome<S> outcome) {

  String id() {
    return before.id();
  }

  /** All that is in the outbox after this write, when it took the lease. */
  List<PendingFact> outbox() {
    return Stream.concat(before.outbox().stream(), facts.stream()).toList();
  }

  /** This change as a later read shows it; absent: it was not written. */
  Optional<Change<S>> asStored(@Nullable Stored<S> now, String commandId) {
    if (now == null || !now.hasSeen(commandId)) {
      return Optional.empty();
    }
    boolean held = lease.map(Lease::token).equals(now.lease().map(Lease::token));
    return Optional.of(
        new Change<>(before, set, unset, facts, held ? lease : Optional.empty(), outcome));
  }

  WriteModel<Document> model() {
    return before.version() == 0 ? insertion() : update();
  }

  /** Fails when somebody else made the aggregate since the read. */
  private InsertOneModel<Document> insertion() {
    Document document = new Document(Fields.ID, id());
    document.putAll(set);
    if (!facts.isEmpty()) {
      document.append(Fields.OUTBOX, entries());
    }
    return new InsertOneModel<>(document);
  }

  private UpdateOneModel<Document> update() {
    Document guard = new Document(Fields.ID, id()).append(Fields.VERSION, before.version());
    if (lease.isPresent()) {
      // Whoever took the lease since the read may be sending: then this write has to look again.
      guard.append(Fields.LEASE + ".token", before.lease().map(Lease::token).orElse(null));
    }
    Document update = new Document("$set", set).append("$unset", unset);
    if (!facts.isEmpty()) {
      update.append("$push", new Document(Fields.OUTBOX, new Document("$each", entries())));
    }
    return new UpdateOneModel<>(guard, update);
  }

  private List<Document> entries() {
    return facts.stream().map(PendingFact::toDocument).toList();
  }
}
