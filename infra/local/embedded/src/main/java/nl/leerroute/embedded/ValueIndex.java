package nl.leerroute.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows which documents have a value in a field, and so answers {@code {field: value}} for texts
 * and numbers without reading the others.
 */
final class ValueIndex extends OneField<Object[]> {

  private final String field;

  /**
   * @param pairs of a value and the position of a document that has it, in their order
   * @param complete whether it has been through all documents before
   */
  ValueIndex(String name, IndexKey key, MVMap<Object[], Boolean> pairs, boolean complete) {
    super(name, key, false, pairs, complete);
    this.field = key.getKey();
  }

  private static boolean isKept(@Nullable Object value) {
    return value instanceof String || value instanceof Number;
  }

  /** Texts and numbers in this field of a document, of all elements where there is a list. */
  private Set<Object> values(Document document) {
    Set<Object> values = new HashSet<>();
    gather(Utils.getSubdocumentValueCollectionAware(document, field), values);
    return values;
  }

  private static void gather(@Nullable Object value, Set<Object> values) {
    if (value instanceof Collection<?> list) {
      list.forEach(each -> gather(each, values));
    } else if (isKept(value)) {
      values.add(PrimaryKey.position(value));
    }
  }

  @Override
  public boolean canHandle(Document query) {
    return query.keySet().equals(keySet()) && isKept(query.get(field));
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    Object value = PrimaryKey.position(query.get(field));
    List<Object> positions = new ArrayList<>();
    Iterator<Object[]> from = entries().keyIterator(new Object[] {value});
    while (from.hasNext()) {
      Object[] pair = from.next();
      if (!pair[0].equals(value)) {
        break;
      }
      positions.add(pair[1]);
    }
    return positions;
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    values(document).forEach(value -> entries().put(new Object[] {value, position}, true));
  }

  @Override
  public void updateInPlace(
      Document old, Document document, Object position, MongoCollection<Object> collection) {
    Set<Object> before = values(old);
    Set<Object> now = values(document);
    if (!before.equals(now)) {
      before.forEach(value -> entries().remove(new Object[] {value, position}));
      add(document, position, collection);
    }
  }

  @Override
  public Object remove(Document document) {
    Object position = PrimaryKey.position(document.get("_id"));
    values(document).forEach(value -> entries().remove(new Object[] {value, position}));
    return position;
  }
}
