package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows which documents have a field at all, and so finds the few outboxes that are not empty
 * without reading the collection: it answers {@code {field: {$exists: true}}}.
 */
final class SparseIndex extends Index<Object> {

  private final QueryMatcher matcher = new DefaultQueryMatcher();
  private final Document present;
  private final MVMap<Object, Boolean> positions;
  private final boolean complete;

  /**
   * An index on one field.
   *
   * @param complete whether it has been through all documents before
   */
  SparseIndex(String name, IndexKey key, MVMap<Object, Boolean> positions, boolean complete) {
    super(name, List.of(key), true);
    this.present = new Document(key.getKey(), new Document("$exists", true));
    this.positions = positions;
    this.complete = complete;
  }

  @Override
  public boolean canHandle(Document query) {
    return query.equals(present);
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    return List.copyOf(positions.keySet());
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    if (matcher.matches(document, present)) {
      positions.put(position, true);
    }
  }

  @Override
  public void updateInPlace(
      Document old, Document document, Object position, MongoCollection<Object> collection) {
    positions.remove(position);
    add(document, position, collection);
  }

  @Override
  public @Nullable Object remove(Document document) {
    Object position = PrimaryKey.position(document.get("_id"));
    return positions.remove(position) == null ? null : position;
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public boolean isEmpty() {
    return !complete && positions.isEmpty();
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Nothing can be wrong with having a field.
  }

  @Override
  public void checkUpdate(Document old, Document document, MongoCollection<Object> collection) {
    // Nothing can be wrong with having a field.
  }

  @Override
  public void drop() {
    // The database removes the map.
  }
}
