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
import java.util.List;
import java.util.Map;
import nl.leerroute.platform.outbox.Outbox;
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
    return find(ids.size() == 1 ? eq(ids.getFirst()) : in(Fields.ID, ids)).collectMap(Stored::id);
  }

  Flux<String> existing(Collection<String> ids) {
    return Flux.from(
            collection
                .find(and(in(Fields.ID, ids), exists(Fields.STATE)))
                .projection(include(Fields.ID)))
        .map(document -> document.getString(Fields.ID));
  }

  /** Some document with a fact that is not on its topic yet; empty when there is none. */
  Mono<Document> firstUnpublished() {
    return Mono.from(
        collection.find(exists(Fields.OUTBOX + ".id")).projection(include(Fields.ID)).first());
  }

  /** Writes what still is as it was read; what was written is told to the relay. */
  Mono<List<Change<S>>> write(List<Change<S>> changes, String commandId) {
    if (changes.isEmpty()) {
      return Mono.just(List.of());
    }
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
    return find(changes.stream().map(Change::id).toList())
        .map(
            found ->
                changes.stream()
                    .flatMap(change -> change.asStored(found.get(change.id()), commandId).stream())
                    .toList());
  }

  private void tell(Change<S> change) {
    if (!change.facts().isEmpty()) {
      change
          .lease()
          .ifPresentOrElse(
              lease -> outbox.stored(collection, change.id(), lease, change.outbox()),
              () -> outbox.stored(collection, change.id()));
    }
  }
}
