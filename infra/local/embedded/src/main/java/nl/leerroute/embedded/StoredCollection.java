package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection, as a map in the store.
 *
 * <p>A document in the map is never changed, only replaced: writers get a copy, because the library
 * changes the fields of what it is given (what stands in them it copies itself), and of that only
 * what an update reaches. A query that fixes all fields of an index looks there first, whatever
 * else it asks.
 */
final class StoredCollection extends OneWriterCollection {

  private final MVMap<Object, Document> documents;
  private final LongAdder examined = new LongAdder();
  private final Ways ways;

  /** Of the update that is under way: only its writer looks at it. */
  private Reach reach = Reach.ALL;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
    this.ways = new Ways(documents, examined);
  }

  /**
   * What a client asks for and wants in no order is answered in parts. Writers get all at once:
   * they change what they walk over.
   */
  @Override
  public QueryResult handleQuery(QueryParameters asked) {
    Document selector = asked.getQuerySelector();
    boolean inParts =
        !isWriting() && selector.get("$orderby") == null && asked.getNumberToSkip() == 0;
    return inParts && selector.get("$query") instanceof Document query
        ? firstPart(query, asked)
        : super.handleQuery(asked);
  }

  private QueryResult firstPart(Document query, QueryParameters asked) {
    Walk walk =
        new Walk(
            cursorRegistry.generateCursorId(),
            positions(query).map(ways::to).orElseGet(ways::through),
            document -> documentMatchesQuery(document, query),
            shown(asked.getProjection()),
            Math.abs(asked.getLimit()));
    List<Document> first = walk.takeDocuments(asked.getBatchSize());
    if (walk.isEmpty()) {
      return new QueryResult(first);
    }
    cursorRegistry.add(walk);
    return new QueryResult(first, walk);
  }

  private UnaryOperator<Document> shown(@Nullable Document projection) {
    return projection == null || projection.isEmpty()
        ? UnaryOperator.identity()
        : document ->
            matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, projection)
                .collectDocuments()
                .getFirst();
  }

  @Override
  public Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    return exclusively(
        () -> {
          reach = Reach.of(update, getIndexes());
          try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
          } finally {
            reach = Reach.ALL;
          }
        });
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    if (isWriting() && !reach.all()) {
      return new QueryResult(
          candidates(query)
              .filter(document -> documentMatchesQuery(document, query))
              .map(reach::copy)
              .toList());
    }
    Stream<Document> found = candidates(query);
    return matchDocumentsFromStream(
        isWriting() ? found.map(reach::copy) : found,
        query,
        orderBy,
        skip,
        limit,
        batchSize,
        projection);
  }

  private Stream<Document> candidates(Document query) {
    Stream<Document> found =
        positions(query)
            .map(positions -> StreamSupport.stream(positions.spliterator(), false))
            .map(positions -> positions.map(documents::get).filter(Objects::nonNull))
            .orElseGet(() -> documents.values().stream());
    return found.peek(document -> examined.increment());
  }

  /** Where the only documents are that the query can find; empty: they can be anywhere. */
  private Optional<Iterable<Object>> positions(Document query) {
    return new Conjunction(query).positions(settledIndexes());
  }

  /** A pipeline changes the documents that pass through it, so it gets copies. */
  @Override
  public Stream<Document> queryAllAsStream() {
    return documents.values().stream()
        .peek(document -> examined.increment())
        .map(Document::cloneDeeply);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
  }

  @Override
  protected @Nullable Document getDocument(Object position) {
    return documents.get(position);
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object position =
        Optional.<Object>ofNullable(getIdField())
            .map(field -> PrimaryKey.position(Utils.getSubdocumentValue(document, getIdField())))
            .orElseGet(UUID::randomUUID);
    documents.put(position, document);
    return position;
  }

  @Override
  protected void handleUpdate(Object position, Document old, Document document) {
    documents.put(position, reach.onto(Objects.requireNonNull(documents.get(position)), document));
  }

  @Override
  protected void removeDocument(Object position) {
    documents.remove(position);
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {
    throw new UnsupportedOperationException("Sizes are not kept");
  }

  @Override
  protected int getDataSize() {
    return 0;
  }

  /** Adds how many documents queries have looked at since the start. */
  @Override
  public Document getStats() {
    return super.getStats().append("documentsExamined", examined.sum());
  }
}
