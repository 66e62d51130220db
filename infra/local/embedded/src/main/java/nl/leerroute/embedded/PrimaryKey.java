package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: no data of its own, the documents are kept by that key. */
final class PrimaryKey extends AbstractUniqueIndex<Object> {

  private final MVMap<Object, Document> documents;

  PrimaryKey(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  /** Where a document with this id is kept: the same place for 1, 1L and 1.0, as in MongoDB. */
  static Object position(@Nullable Object id) {
    return position(new KeyValue(Collections.singletonList(id)));
  }

  private static Object position(KeyValue key) {
    return Missing.ofNullable(key.normalized().get(0));
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    Object position = position(key);
    return documents.containsKey(position) ? position : null;
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return getPosition(key);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    // It is there as soon as the document is.
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return true;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return () ->
        documents.keySet().stream()
            .map(position -> Map.entry(new KeyValue(position), position))
            .iterator();
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return 0;
  }
}
