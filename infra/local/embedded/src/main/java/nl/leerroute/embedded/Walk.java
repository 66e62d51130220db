package nl.leerroute.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives the answer to a query in parts: between two of them only the place is kept from where to go
 * on, so an answer may be larger than the memory.
 *
 * <p>What is written meanwhile behind that place is seen, as in MongoDB.
 */
final class Walk extends AbstractCursor {

  private static final int BYTES_OF_A_PART = 4 << 20;

  private final Ways.Way way;
  private final Predicate<Document> wanted;
  private final UnaryOperator<Document> shown;
  private long left;
  private @Nullable Object last;

  /**
   * @param way along which all documents are that the query can find
   * @param shown makes of a document what is answered
   * @param most how many are wanted; 0: all
   */
  Walk(long id, Ways.Way way, Predicate<Document> wanted, UnaryOperator<Document> shown, int most) {
    super(id);
    this.way = way;
    this.wanted = wanted;
    this.shown = shown;
    this.left = most == 0 ? Long.MAX_VALUE : most;
  }

  @Override
  public synchronized boolean isEmpty() {
    return left == 0;
  }

  /**
   * @param most 0: as many as fit in one part
   */
  @Override
  public synchronized List<Document> takeDocuments(int most) {
    List<Document> taken = new ArrayList<>();
    Iterator<Map.Entry<Object, Document>> rest = way.behind(last);
    long bytes = 0;
    while (left > 0 && bytes < BYTES_OF_A_PART && (most == 0 || taken.size() < most)) {
      if (!rest.hasNext()) {
        break;
      }
      Map.Entry<Object, Document> next = rest.next();
      last = next.getKey();
      if (wanted.test(next.getValue())) {
        taken.add(shown.apply(next.getValue()));
        bytes += BsonType.memory(next.getValue());
        left--;
      }
    }
    if (!rest.hasNext()) {
      left = 0;
    }
    return taken;
  }
}
