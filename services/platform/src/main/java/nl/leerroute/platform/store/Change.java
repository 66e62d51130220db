package nl.leerroute.platform.store;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.platform.outbox.Bundle;
import nl.leerroute.platform.outbox.Lease;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One guarded write: of state, version, command id and outbox together, or of nothing.
 *
 * @param free nobody holds the document, and no earlier fact of it is in a bundle
 */
record Change<S>(
    Stored<S> before,
    Document set,
    Document unset,
    List<PendingFact> facts,
    boolean free,
    Kept kept,
    Outcome<S> outcome) {

  String id() {
    return before.id();
  }

  /** Whether its fact may leave from anywhere else than its own outbox. */
  boolean canGoTogether() {
    return free && facts.size() == 1 && before.outbox().isEmpty();
  }

  Change<S> keeping(Kept where) {
    return new Change<>(before, set, unset, facts, free, where, outcome);
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
    return switch (kept) {
      case Kept.Together(Bundle bundle) -> now.bundle().filter(bundle.id()::equals).map(_ -> this);
      case Kept.InDocument(Optional<Lease> lease) -> {
        boolean held = lease.map(Lease::token).equals(now.lease().map(Lease::token));
        yield Optional.of(held ? this : keeping(Kept.UNHELD));
      }
    };
  }

  WriteModel<Document> model() {
    return before.version() == 0 ? insertion() : update();
  }

  /** Fails when somebody else made the aggregate since the read. */
  private InsertOneModel<Document> insertion() {
    Document document = new Document(Fields.ID, id());
    document.putAll(set);
    switch (kept) {
      case Kept.Together(Bundle bundle) -> document.append(Bundle.FIELD, bundle.id());
      case Kept.InDocument(Optional<Lease> lease) -> {
        lease.ifPresent(taken -> document.append(Fields.LEASE, taken.toDocument()));
        if (!facts.isEmpty()) {
          document.append(Fields.OUTBOX, entries());
        }
      }
    }
    return new InsertOneModel<>(document);
  }

  private UpdateOneModel<Document> update() {
    Document guard = new Document(Fields.ID, id()).append(Fields.VERSION, before.version());
    Document set = new Document(this.set);
    Document unset = new Document(this.unset);
    Document update = new Document("$set", set).append("$unset", unset);
    switch (kept) {
      case Kept.Together(Bundle bundle) -> set.append(Bundle.FIELD, bundle.id());
      case Kept.InDocument(Optional<Lease> lease) -> {
        if (lease.isPresent()) {
          set.append(Fields.LEASE, lease.get().toDocument());
          // Whoever took the lease since the read may be sending: then this has to look again.
          guard.append(Fields.LEASE + ".token", before.lease().map(Lease::token).orElse(null));
        }
        if (free) {
          unset.append(Bundle.FIELD, "");
        }
        if (!facts.isEmpty()) {
          update.append("$push", new Document(Fields.OUTBOX, new Document("$each", entries())));
        }
      }
    }
    return new UpdateOneModel<>(guard, update);
  }

  private List<Document> entries() {
    return facts.stream().map(PendingFact::toDocument).toList();
  }
}
