package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The collections of one database, each a map by {@code _id} in the one store. */
final class StoredDatabase extends H2Database {

  private static final String ID = "_id";

  private final MVStore store;
  private boolean reopening = true;

  StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
    // The library opens collections and indexes before its own constructor returns.
    this.store = store;
    super(name, store, cursors);
    reopening = false;
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoredCollection(this, name, options, documents(name), cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (keys.size() == 1 && keys.getFirst().getKey().equals(ID)) {
      return new PrimaryKey(name, keys, documents(collection));
    }
    return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (keys.size() != 1) {
      return super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
    }
    String entries = getDatabaseName() + "." + collection + "._index_" + name;
    return sparse
        ? new SparseIndex(name, keys.getFirst(), store.openMap(entries), reopening)
        : new ValueIndex(name, keys.getFirst(), store.openMap(entries), reopening);
  }

  private MVMap<Object, Document> documents(String collection) {
    return store.openMap(
        "databases." + getDatabaseName() + "." + collection,
        new MVMap.Builder<Object, Document>().valueType(new BsonType()));
  }
}
