package nl.leerroute.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Ways along the documents of a collection, on which one can stop and go on in a later command.
 *
 * @param examined counts the documents that are passed
 */
record Ways(MVMap<Object, Document> documents, LongAdder examined) {

  /** Documents in an order in which they are passed once at most. */
  @FunctionalInterface
  interface Way {

    /**
     * The rest of the way, as it is now.
     *
     * @param last where the last document was that was passed; absent: none was
     */
    Iterator<Map.Entry<Object, Document>> behind(@Nullable Object last);
  }

  /** Along all documents; a new part is looked up in the map as it is by then. */
  Way through() {
    return last -> {
      Object next = last == null ? documents.firstKey() : documents.higherKey(last);
      return next == null ? Collections.emptyIterator() : from(documents.cursor(next));
    };
  }

  private Iterator<Map.Entry<Object, Document>> from(Cursor<Object, Document> cursor) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Map.Entry<Object, Document> next() {
        examined.increment();
        return Map.entry(cursor.next(), cursor.getValue());
      }
    };
  }

  /** To those that an index named. */
  Way to(Iterable<Object> positions) {
    Iterator<Map.Entry<Object, Document>> rest =
        StreamSupport.stream(positions.spliterator(), false)
            .flatMap(position -> Stream.ofNullable(entry(position)))
            .iterator();
    return _ -> rest;
  }

  private Map.@Nullable Entry<Object, Document> entry(Object position) {
    Document document = documents.get(position);
    if (document == null) {
      return null;
    }
    examined.increment();
    return Map.entry(position, document);
  }
}
