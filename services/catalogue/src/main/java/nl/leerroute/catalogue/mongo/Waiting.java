package nl.leerroute.catalogue.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Facts of one collection that are stored and not yet on their topic. */
final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final MongoCollection<Document> documents;

  Waiting(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** Completes when there are none; fails when some are still there after a long while. */
  Mono<Void> gone() {
    return Mono.defer(
            () -> Mono.from(documents.find(exists("outbox.id")).projection(include("_id")).first()))
        .hasElement()
        .filter(waiting -> !waiting)
        .repeatWhenEmpty(again -> again.delayElements(PAUSE))
        .timeout(LONGEST)
        .then();
  }
}
