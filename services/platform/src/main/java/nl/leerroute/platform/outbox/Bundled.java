package nl.leerroute.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static nl.leerroute.platform.outbox.Answers.all;
import static nl.leerroute.platform.outbox.Answers.await;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * The documents that a bundle has facts of, when its writer is not there to tell which it wrote.
 */
record Bundled(MongoCollection<Document> documents) {

  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  /** The facts of those that were written; from now on none of the others can be any more. */
  List<PendingFact> written(Bundle bundle) {
    Set<String> written = naming(bundle);
    if (written.size() < bundle.facts().size()) {
      overtake(bundle, written);
    }
    Set<String> forGood = written.size() < bundle.facts().size() ? naming(bundle) : written;
    return bundle.facts().entrySet().stream()
        .filter(fact -> forGood.contains(fact.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Set<String> naming(Bundle bundle) {
    return all(
            documents
                .find(and(in("_id", bundle.facts().keySet()), eq(Bundle.FIELD, bundle.id())))
                .projection(include("_id")))
        .stream()
        .map(document -> document.getString("_id"))
        .collect(Collectors.toSet());
  }

  /**
   * A write that is still on its way finds another version than it was made for, or the marker of
   * an erased aggregate.
   */
  private void overtake(Bundle bundle, Set<String> written) {
    List<WriteModel<Document>> newer =
        bundle.facts().entrySet().stream()
            .filter(fact -> !written.contains(fact.getKey()))
            .map(fact -> newer(fact.getKey(), fact.getValue()))
            .toList();
    await(
        Mono.from(documents.bulkWrite(newer, ANY_ORDER))
            .then()
            .onErrorResume(
                MongoBulkWriteException.class,
                error -> isThere(error) ? Mono.empty() : Mono.error(error)));
  }

  private static WriteModel<Document> newer(String id, PendingFact fact) {
    return fact.version() == 1
        ? new InsertOneModel<>(
            new Document("_id", id).append("version", 1L).append("erased", Date.from(fact.time())))
        : new UpdateOneModel<>(
            new Document("_id", id).append("version", fact.version() - 1),
            new Document("$inc", new Document("version", 1L)));
  }

  private static boolean isThere(MongoBulkWriteException error) {
    return error.getWriteErrors().stream()
        .allMatch(one -> one.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }
}
