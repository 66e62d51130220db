package nl.leerroute.platform.store;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * The fields by which the aggregates of a collection are looked up. Each has an index in the
 * database, made before the first look-up: whoever never looks pays for none.
 */
final class Lookups {

  private final MongoCollection<Document> collection;
  private final Set<String> fields;
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();

  Lookups(MongoCollection<Document> collection, Set<String> fields) {
    this.collection = collection;
    this.fields = fields;
  }

  /**
   * Completes when the database can find documents by this field without reading the others.
   *
   * @return where the field is in a document
   * @throws IllegalArgumentException when nobody declared that it is looked up by this field
   */
  Mono<String> by(String field) {
    if (!fields.contains(field)) {
      throw new IllegalArgumentException("no look-up by " + field + ", only by " + fields);
    }
    String path = Fields.STATE + "." + field;
    return indexed.contains(field)
        ? Mono.just(path)
        : Mono.from(collection.createIndex(Indexes.ascending(path)))
            .doOnNext(_ -> indexed.add(field))
            .thenReturn(path);
  }
}
