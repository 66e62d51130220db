package nl.leerroute.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Knows which documents have something in an array, for the arrays that were asked about: an outbox
 * is nearly always empty, and looking for the others must not read the collection.
 */
final class FilledArrays {

  private final Map<String, Set<Object>> positionsByField = new ConcurrentHashMap<>();

  /**
   * Documents whose array has something in it; the first question about a field reads all.
   *
   * <p>The caller keeps writers out while it asks for the first time.
   */
  Set<Object> positions(String field, Consumer<BiConsumer<Object, Document>> everyDocument) {
    Set<Object> known = positionsByField.get(field);
    if (known != null) {
      return known;
    }
    Set<Object> filled = ConcurrentHashMap.newKeySet();
    everyDocument.accept((position, document) -> note(filled, field, position, document));
    positionsByField.put(field, filled);
    return filled;
  }

  boolean knows(String field) {
    return positionsByField.containsKey(field);
  }

  void stored(Object position, Document document) {
    positionsByField.forEach((field, filled) -> note(filled, field, position, document));
  }

  void removed(Object position) {
    positionsByField.values().forEach(filled -> filled.remove(position));
  }

  private static void note(Set<Object> filled, String field, Object position, Document document) {
    if (Utils.getSubdocumentValue(document, field) instanceof Collection<?> items
        && !items.isEmpty()) {
      filled.add(position);
    } else {
      filled.remove(position);
    }
  }
}
