package nl.leerroute.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of single fields, all of it at once: its own fields and those of its {@code
 * $and}s.
 */
final class Conjunction {

  private final Map<String, @Nullable Object> demands = new LinkedHashMap<>();

  Conjunction(Document query) {
    gather(query);
  }

  private void gather(Map<?, ?> query) {
    query.forEach(
        (field, demand) -> {
          if (field.equals("$and") && demand instanceof Collection<?> parts) {
            parts.forEach(part -> gather((Map<?, ?>) part));
          } else {
            demands.putIfAbsent((String) field, withoutEquals(demand));
          }
        });
  }

  private static @Nullable Object withoutEquals(@Nullable Object demand) {
    return demand instanceof Document operators
            && operators.size() == 1
            && operators.containsKey("$eq")
        ? operators.get("$eq")
        : demand;
  }

  /** Where the only documents are that can meet this query, by the first index that can tell. */
  Optional<Iterable<Object>> positions(List<Index<Object>> indexes) {
    for (Index<Object> index : indexes) {
      Document part = part(index);
      if (index.canHandle(part)) {
        return Optional.of(index.getPositions(part));
      }
    }
    return Optional.empty();
  }

  private Document part(Index<Object> index) {
    Document part = new Document();
    index.getKeys().stream()
        .filter(key -> demands.containsKey(key.getKey()))
        .forEach(key -> part.put(key.getKey(), demands.get(key.getKey())));
    return part;
  }
}
