package nl.leerroute.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outermost fields of a document that an update can change, or needs to see.
 *
 * <p>The library copies twice and compares twice whatever document it updates. It gets these fields
 * only, and the others stay as they are: taking one fact out of an outbox costs the same however
 * much stands beside it.
 *
 * @param all nothing is left out, and {@code fields} does not matter
 */
record Reach(boolean all, Set<String> fields) {

  static final Reach ALL = new Reach(true, Set.of());

  /** Operators that look at nothing but the fields they name. */
  private static final Set<String> PLAIN =
      Set.of("$set", "$unset", "$inc", "$push", "$pull", "$addToSet");

  /**
   * @param indexes the unique ones see the fields they are on, to tell where the document is
   */
  static Reach of(Document update, List<Index<Object>> indexes) {
    Set<String> fields = new HashSet<>();
    for (Map.Entry<String, Object> operator : update.entrySet()) {
      if (!PLAIN.contains(operator.getKey()) || !(operator.getValue() instanceof Document paths)) {
        return ALL;
      }
      for (String path : paths.keySet()) {
        if (path.contains("$")) {
          return ALL;
        }
        fields.add(outermost(path));
      }
    }
    indexes.stream()
        .filter(index -> !(index instanceof OneField<?>))
        .flatMap(index -> index.getKeys().stream())
        .map(IndexKey::getKey)
        .forEach(key -> fields.add(outermost(key)));
    return new Reach(false, fields);
  }

  private static String outermost(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** What of a document may be changed in place: what stands in it is still shared. */
  Document copy(Document stored) {
    if (all) {
      return stored.clone();
    }
    Document copy = new Document();
    stored.forEach(
        (field, value) -> {
          if (fields.contains(field)) {
            copy.put(field, value);
          }
        });
    return copy;
  }

  /** The document with what became of its copy. */
  Document onto(Document stored, Document changed) {
    if (all) {
      return changed;
    }
    Document next = stored.clone();
    fields.stream().filter(field -> !changed.containsKey(field)).forEach(next::remove);
    next.putAll(changed);
    return next;
  }
}
