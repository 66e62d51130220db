package nl.leerroute.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.platform.outbox.Bundle;
import nl.leerroute.platform.outbox.Lease;
import nl.leerroute.platform.outbox.Outbox;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection behind aggregates: reads them whole, writes them guarded. */
final class Documents<S> {

  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> collection;
  private final States<S> states;
  private final Outbox outbox;

  Documents(MongoCollection<Document> collection, States<S> states, Outbox outbox) {
    this.collection = collection;
    this.states = states;
    this.outbox = outbox;
  }

  Flux<Stored<S>> find(Bson filter) {
    return Flux.from(collection.find(filter)).map(document -> Stored.from(document, states));
  }

  Mono<Map<String, Stored<S>>> find(List<String> ids) {
    return asStored(ids).flatMap(this::withBundlesThatAreLeft);
  }

  private Mono<Map<String, Stored<S>>> asStored(List<String> ids) {
    return find(ids.size() == 1 ? eq(ids.getFirst()) : in(Fields.ID, ids)).collectMap(Stored::id);
  }

  private Mono<Map<String, Stored<S>>> withBundlesThatAreLeft(Map<String, Stored<S>> found) {
    Set<String> named =
        found.values().stream()
            .flatMap(one -> one.bundle().stream())
            .collect(Collectors.toUnmodifiableSet());
    return named.isEmpty()
        ? Mono.just(found)
        : outbox
            .stillThere(collection, named)
            .collect(Collectors.toSet())
            .map(
                left -> {
                  found.replaceAll((_, one) -> one.bundledIn(left));
                  return found;
                });
  }

  Flux<String> existing(Collection<String> ids) {
    return Flux.from(
            collection
                .find(and(in(Fields.ID, ids), exists(Fields.STATE)))
                .projection(include(Fields.ID)))
        .map(document -> document.getString(Fields.ID));
  }

  /** Whether there is a fact that may not be on its topic yet. */
  Mono<Boolean> isAnyUnpublished() {
    return Mono.from(
            collection.find(exists(Fields.OUTBOX + ".id")).projection(include(Fields.ID)).first())
        .hasElement()
        .flatMap(own -> own ? Mono.just(true) : outbox.isAnyBundleThere(collection));
  }

  /** Writes what still is as it was read; what was written is told to the relay. */
  Mono<List<Change<S>>> write(List<Change<S>> changes, String commandId) {
    if (changes.isEmpty()) {
      return Mono.just(List.of());
    }
    return Mono.justOrEmpty(bundle(changes))
        .flatMap(
            bundle ->
                outbox
                    .store(collection, bundle)
                    .then(Mono.defer(() -> writeNow(apart(changes, bundle), commandId)))
                    .doOnNext(written -> outbox.stored(collection, bundle, together(written))))
        .switchIfEmpty(
            Mono.defer(() -> writeNow(changes.stream().map(this::held).toList(), commandId)));
  }

  private Optional<Bundle> bundle(List<Change<S>> changes) {
    Map<String, PendingFact> together = new LinkedHashMap<>();
    changes.stream()
        .filter(Change::canGoTogether)
        .forEach(change -> together.put(change.id(), change.facts().getFirst()));
    return Bundle.isWorthwhile(together)
        ? outbox.lease().map(lease -> Bundle.of(lease, together))
        : Optional.empty();
  }

  private List<Change<S>> apart(List<Change<S>> changes, Bundle bundle) {
    Kept together = new Kept.Together(bundle);
    return changes.stream()
        .map(change -> change.canGoTogether() ? change.keeping(together) : held(change))
        .toList();
  }

  private Change<S> held(Change<S> change) {
    return change.facts().isEmpty() || !change.free()
        ? change
        : change.keeping(new Kept.InDocument(outbox.lease()));
  }

  private List<PendingFact> together(List<Change<S>> written) {
    return written.stream()
        .filter(change -> change.kept() instanceof Kept.Together)
        .flatMap(change -> change.facts().stream())
        .toList();
  }

  private Mono<List<Change<S>>> writeNow(List<Change<S>> changes, String commandId) {
    return Mono.from(collection.bulkWrite(changes.stream().map(Change::model).toList(), ANY_ORDER))
        .map(result -> result.getMatchedCount() + result.getInsertedCount() == changes.size())
        .onErrorResume(MongoBulkWriteException.class, Documents::overtaken)
        .flatMap(all -> all ? Mono.just(changes) : reallyWritten(changes, commandId))
        .doOnNext(written -> written.forEach(this::tell));
  }

  /** A new aggregate that somebody else made first is a conflict; any other error is an error. */
  private static Mono<Boolean> overtaken(MongoBulkWriteException error) {
    return error.getWriteErrors().stream()
            .allMatch(one -> one.getCategory() == ErrorCategory.DUPLICATE_KEY)
        ? Mono.just(false)
        : Mono.error(error);
  }

  private Mono<List<Change<S>>> reallyWritten(List<Change<S>> changes, String commandId) {
    return asStored(changes.stream().map(Change::id).toList())
        .map(
            found ->
                changes.stream()
                    .flatMap(change -> change.asStored(found.get(change.id()), commandId).stream())
                    .toList());
  }

  private void tell(Change<S> change) {
    if (change.kept() instanceof Kept.InDocument(Optional<Lease> lease)
        && !change.facts().isEmpty()) {
      lease.ifPresentOrElse(
          taken -> outbox.stored(collection, change.id(), taken, change.outbox()),
          () -> outbox.stored(collection, change.id()));
    }
  }
}
