package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A collection that lets writers in one after another, and does not make readers wait for them. */
abstract class OneWriterCollection extends AbstractMongoCollection<Object> {

  private final ReentrantLock writing = new ReentrantLock();
  private volatile List<Index<Object>> settledIndexes = List.of();

  OneWriterCollection(
      MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
    super(database, name, options, cursors);
  }

  /** Whether the caller is a writer, who will change in place the documents it is given. */
  final boolean isWriting() {
    return writing.isHeldByCurrentThread();
  }

  /** The indexes as readers may walk through them while another is being made. */
  final List<Index<Object>> settledIndexes() {
    return settledIndexes;
  }

  /** One after another; who is at work may come in again. */
  final <T> T exclusively(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
    }
  }

  private void exclusively(Runnable work) {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void addIndex(Index<Object> index) {
    exclusively(
        () -> {
          if (index instanceof OneField<?> field && !isThere(index)) {
            field.begin();
          }
          super.addIndex(index);
          settledIndexes = List.copyOf(getIndexes());
        });
  }

  /** Who asks for an index again, as services do when they start, gets the one that is there. */
  private boolean isThere(Index<Object> index) {
    return getIndexes().stream().anyMatch(each -> each.getName().equals(index.getName()));
  }

  @Override
  public void dropIndex(String name) {
    exclusively(
        () -> {
          super.dropIndex(name);
          settledIndexes = List.copyOf(getIndexes());
        });
  }

  @Override
  public void addDocument(Document document) {
    exclusively(() -> super.addDocument(document));
  }

  @Override
  public void addDocuments(Stream<Document> documents) {
    exclusively(() -> super.addDocuments(documents));
  }

  @Override
  public List<Document> insertDocuments(List<Document> documents, boolean ordered) {
    return exclusively(() -> super.insertDocuments(documents, ordered));
  }

  @Override
  public Document findAndModify(Document command) {
    return exclusively(() -> super.findAndModify(command));
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
        () -> super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog));
  }

  @Override
  public int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return exclusively(() -> super.deleteDocuments(selector, limit, oplog));
  }

  @Override
  public void removeDocument(Document document) {
    exclusively(() -> super.removeDocument(document));
  }

  @Override
  public void renameTo(MongoDatabase database, String name) {
    exclusively(() -> super.renameTo(database, name));
  }
}
