package nl.leerroute.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.leerroute.platform.outbox.Answers.all;
import static nl.leerroute.platform.outbox.Answers.await;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The outboxes inside the documents of one collection. */
final class OwnOutboxes implements Outboxes {

  static final String FIELD = "outbox";
  private static final String FIRST_FACT = FIELD + ".0";
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> documents;
  private final Bundles bundles;

  /**
   * @param bundles earlier facts of these documents may be in them
   */
  OwnOutboxes(MongoCollection<Document> documents, Bundles bundles) {
    this.documents = documents;
    this.bundles = bundles;
  }

  @Override
  public void index() {
    await(
        documents.createIndex(
            Indexes.ascending(FIELD + ".id"), new IndexOptions().sparse(true).name("outbox")));
  }

  @Override
  public List<Full> full(int limit) {
    return all(
            documents
                .find(exists(FIELD + ".id"))
                .projection(include(Lease.UNTIL, FIELD + ".time"))
                .limit(limit))
        .stream()
        .map(
            document ->
                new Full(
                    document.getString("_id"),
                    Lease.in(document).map(Lease::until),
                    oldest(document)))
        .toList();
  }

  private static Optional<Instant> oldest(Document full) {
    return full.getList(FIELD, Document.class, List.of()).stream()
        .findFirst()
        .map(fact -> fact.getDate("time").toInstant());
  }

  /** A document that has an earlier fact in a bundle counts as held until that is published. */
  @Override
  public List<Work> claim(Collection<String> ids, Instant now) {
    Lease lease = Lease.from(now);
    Map<String, String> bundled = bundled(ids);
    Set<String> left = Set.copyOf(all(bundles.stillThere(bundled.values())));
    write(
        ids.stream()
            .filter(id -> !(bundled.containsKey(id) && left.contains(bundled.get(id))))
            .map(id -> claim(id, bundled.get(id), lease, now))
            .toList());
    return all(documents.find(in("_id", ids)).projection(include(Lease.FIELD, FIELD))).stream()
        .filter(document -> !document.getList(FIELD, Document.class, List.of()).isEmpty())
        .map(document -> claimed(document, lease))
        .toList();
  }

  private Map<String, String> bundled(Collection<String> ids) {
    return all(
            documents
                .find(and(in("_id", ids), exists(Bundle.FIELD)))
                .projection(include(Bundle.FIELD)))
        .stream()
        .collect(
            Collectors.toMap(
                document -> document.getString("_id"),
                document -> document.getString(Bundle.FIELD),
                (one, _) -> one,
                HashMap::new));
  }

  /**
   * @param bundle that is gone by now; absent: the document names none
   */
  private static UpdateOneModel<Document> claim(
      String id, @Nullable String bundle, Lease lease, Instant now) {
    Bson free =
        and(
            eq(id),
            exists(FIRST_FACT),
            eq(Bundle.FIELD, bundle),
            not(gt(Lease.UNTIL, Date.from(now))));
    return new UpdateOneModel<>(
        free, combine(set(Lease.FIELD, lease.toDocument()), unset(Bundle.FIELD)));
  }

  private Work claimed(Document document, Lease mine) {
    Optional<Lease> held = Lease.in(document);
    List<PendingFact> facts =
        held.filter(mine::isSame).isPresent()
            ? document.getList(FIELD, Document.class).stream().map(PendingFact::from).toList()
            : List.of();
    return new Work(this, document.getString("_id"), held.orElse(mine), facts);
  }

  @Override
  public void settle(List<Work.Sent> sent) {
    write(sent.stream().map(OwnOutboxes::settlement).toList());
  }

  private static UpdateOneModel<Document> settlement(Work.Sent sent) {
    return new UpdateOneModel<>(
        new Document("_id", sent.work().id()).append(Lease.TOKEN, sent.work().lease().token()),
        new Document(
                "$pull", new Document(FIELD, new Document("id", new Document("$in", sent.ids()))))
            .append("$unset", new Document(Lease.FIELD, "")));
  }

  @Override
  public void sweep(Instant erasedBefore) {
    await(
        documents.deleteMany(and(lt("erased", Date.from(erasedBefore)), not(exists(FIRST_FACT)))));
  }

  private void write(List<UpdateOneModel<Document>> updates) {
    if (!updates.isEmpty()) {
      await(documents.bulkWrite(updates, ANY_ORDER));
    }
  }
}
