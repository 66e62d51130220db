package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index on one field that finds documents and forbids none, kept in a map of the store. */
abstract class OneField<E> extends Index<Object> {

  private final MVMap<E, Boolean> entries;
  private final boolean complete;

  /**
   * @param complete whether it has been through all documents before
   */
  OneField(String name, IndexKey key, boolean sparse, MVMap<E, Boolean> entries, boolean complete) {
    super(name, List.of(key), sparse);
    this.entries = entries;
    this.complete = complete;
  }

  final MVMap<E, Boolean> entries() {
    return entries;
  }

  /** What a kill left of an earlier attempt to make this index is not to be trusted. */
  final void begin() {
    if (!complete) {
      entries.clear();
    }
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public boolean isEmpty() {
    return !complete && entries.isEmpty();
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Any document may have any value, or none.
  }

  @Override
  public void checkUpdate(Document old, Document document, MongoCollection<Object> collection) {
    // Any document may have any value, or none.
  }

  @Override
  public void drop() {
    // The database removes the map.
  }
}
