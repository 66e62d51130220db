package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
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
final class SparseIndex extends OneField<Object> {

  private final QueryMatcher matcher = new DefaultQueryMatcher();
  private final Document present;

  /**
   * An index on one field.
   *
   * @param complete whether it has been through all documents before
   */
  SparseIndex(String name, IndexKey key, MVMap<Object, Boolean> positions, boolean complete) {
    super(name, key, true, positions, complete);
    this.present = new Document(key.getKey(), new Document("$exists", true));
  }

  @Override
  public boolean canHandle(Document query) {
    return query.equals(present);
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    return List.copyOf(entries().keySet());
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    if (matcher.matches(document, present)) {
      entries().put(position, true);
    }
  }

  @Override
  public void updateInPlace(
      Document old, Document document, Object position, MongoCollection<Object> collection) {
    boolean was = matcher.matches(old, present);
    boolean is = matcher.matches(document, present);
    if (was && !is) {
      entries().remove(position);
    } else if (is && !was) {
      entries().put(position, true);
    }
  }

  @Override
  public @Nullable Object remove(Document document) {
    Object position = PrimaryKey.position(document.get("_id"));
    return entries().remove(position) == null ? null : position;
  }
}
