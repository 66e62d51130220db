package nl.leerroute.platform.stream;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A collection in which a document is replaced by a newer one only. */
record NewerOnly(MongoCollection<Document> documents) {

  static final String KEY = "_id";
  static final String VERSION = "version";
  static final String GONE = "gone";

  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

  Flux<Document> find(Bson filter) {
    return Flux.from(documents.find(filter));
  }

  /** Stores those of the documents that are newer. */
  Mono<Void> write(List<Document> batch) {
    return batch.isEmpty() ? Mono.empty() : writeAll(batch);
  }

  private Mono<Void> writeAll(List<Document> batch) {
    return Mono.from(documents.bulkWrite(batch.stream().map(NewerOnly::model).toList(), ANY_ORDER))
        .then()
        .onErrorResume(MongoBulkWriteException.class, error -> writeOvertaken(batch, error));
  }

  private static ReplaceOneModel<Document> model(Document next) {
    Document guard =
        new Document(KEY, next.get(KEY))
            .append(VERSION, new Document("$lt", next.get(VERSION, Long.class)));
    return new ReplaceOneModel<>(guard, next, OR_INSERT);
  }

  /**
   * A key that exists although the guard found no older version: most often what is stored is as
   * new or newer. Only when somebody else was just inserting an older one it has to be tried again.
   */
  private Mono<Void> writeOvertaken(List<Document> batch, MongoBulkWriteException error) {
    if (!error.getWriteErrors().stream().allMatch(NewerOnly::keyExists)) {
      return Mono.error(error);
    }
    List<Document> refused =
        error.getWriteErrors().stream().map(one -> batch.get(one.getIndex())).toList();
    return versions(refused)
        .flatMap(
            stored -> {
              List<Document> newer =
                  refused.stream().filter(next -> isNewer(next, stored)).toList();
              return newer.isEmpty() ? Mono.empty() : writeAll(newer);
            });
  }

  private static boolean keyExists(BulkWriteError error) {
    return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  private static boolean isNewer(Document next, Map<Object, Long> stored) {
    return next.get(VERSION, Long.class) > stored.getOrDefault(next.get(KEY), 0L);
  }

  private Mono<Map<Object, Long>> versions(List<Document> some) {
    List<Object> keys = some.stream().map(document -> document.get(KEY)).toList();
    return Flux.from(documents.find(in(KEY, keys)).projection(include(VERSION)))
        .collectMap(
            document -> document.get(KEY),
            document -> document.get(VERSION, Number.class).longValue());
  }

  Mono<Void> sweep(Instant goneBefore) {
    return Mono.from(documents.deleteMany(lt(GONE, Date.from(goneBefore)))).then();
  }
}
