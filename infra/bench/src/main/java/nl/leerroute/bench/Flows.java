package nl.leerroute.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** The aggregates of the measured service, followed by its relay since its start. */
record Flows(Aggregates<JourneyAdvanced> aggregates, MongoDatabase database) {

  private static final String COLLECTION = "flows";
  private static final String BUNDLES = "flows-bundles";
  private static final long PAUSE = Duration.ofMillis(10).toNanos();
  private static final Duration LONGEST = Duration.ofMinutes(3);

  static Flows of(AggregateStore store, MongoDatabase database) {
    return new Flows(store.of(COLLECTION, JourneyAdvanced.class), database);
  }

  /** Returns when no outbox and no bundle has anything any more, which is found at once. */
  void awaitPublished() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (isAny(COLLECTION, Filters.exists("outbox.id")) || isAny(BUNDLES, Filters.empty())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Facts are still in their outboxes");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  private boolean isAny(String collection, Bson filter) {
    return Mono.from(
            database
                .getCollection(collection)
                .find(filter)
                .projection(new Document("_id", 1))
                .first())
        .blockOptional()
        .isPresent();
  }
}
