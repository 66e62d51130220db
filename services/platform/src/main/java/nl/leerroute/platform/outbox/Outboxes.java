package nl.leerroute.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes inside the documents of one collection; blocks, for the relay's own thread. */
final class Outboxes {

  static final String FIELD = "outbox";
  private static final String FIRST_FACT = FIELD + ".0";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> documents;

  Outboxes(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Lets a real MongoDB find full outboxes without reading the collection. */
  void index() {
    await(
        documents.createIndex(
            Indexes.ascending(FIELD + ".id"), new IndexOptions().sparse(true).name("outbox")));
  }

  /** Documents with something to publish, whoever holds them. */
  List<Document> full(int limit) {
    return all(
        documents
            .find(exists(FIELD + ".id"))
            .projection(include(Lease.UNTIL, FIELD + ".time"))
            .limit(limit));
  }

  static Optional<Instant> oldest(Document full) {
    return full.getList(FIELD, Document.class, List.of()).stream()
        .findFirst()
        .map(fact -> fact.getDate("time").toInstant());
  }

  /** Takes what nobody else holds; documents that are held come back without facts. */
  List<Work> claim(Collection<String> ids, Instant now) {
    Lease lease = Lease.from(now);
    write(
        ids.stream()
            .map(
                id ->
                    new UpdateOneModel<Document>(
                        and(eq(id), exists(FIRST_FACT), not(gt(Lease.UNTIL, Date.from(now)))),
                        set(Lease.FIELD, lease.toDocument())))
            .toList());
    return all(documents.find(in("_id", ids)).projection(include(Lease.FIELD, FIELD))).stream()
        .filter(document -> !document.getList(FIELD, Document.class, List.of()).isEmpty())
        .map(document -> claimed(document, lease))
        .toList();
  }

  private Work claimed(Document document, Lease mine) {
    Optional<Lease> held = Lease.in(document);
    List<PendingFact> facts =
        held.filter(mine::isSame).isPresent()
            ? document.getList(FIELD, Document.class).stream().map(PendingFact::from).toList()
            : List.of();
    return new Work(this, document.getString("_id"), held.orElse(mine), facts);
  }

  /** Pulls what was published and gives the leases back. */
  void settle(List<Work.Sent> sent) {
    write(sent.stream().map(Outboxes::settlement).toList());
  }

  private static UpdateOneModel<Document> settlement(Work.Sent sent) {
    return new UpdateOneModel<>(
        new Document("_id", sent.work().id()).append(Lease.TOKEN, sent.work().lease().token()),
        new Document(
                "$pull", new Document(FIELD, new Document("id", new Document("$in", sent.ids()))))
            .append("$unset", new Document(Lease.FIELD, "")));
  }

  /** Removes the markers of erased aggregates that are older than every trace on a topic. */
  void sweep(Instant erasedBefore) {
    await(
        documents.deleteMany(and(lt("erased", Date.from(erasedBefore)), not(exists(FIRST_FACT)))));
  }

  private void write(List<UpdateOneModel<Document>> updates) {
    if (!updates.isEmpty()) {
      await(documents.bulkWrite(updates, ANY_ORDER));
    }
  }

  private static <T> void await(Publisher<T> result) {
    Mono.from(result).block(PATIENCE);
  }

  private static List<Document> all(Publisher<Document> found) {
    return Objects.requireNonNull(Flux.from(found).collectList().block(PATIENCE));
  }
}
