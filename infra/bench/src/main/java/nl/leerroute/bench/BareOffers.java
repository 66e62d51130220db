package nl.leerroute.bench;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Bulk inserts of what the catalogue has stored of one offer, under as many names. */
record BareOffers(MongoDatabase catalogue) {

  private static final int BULK = 500;
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  Duration insert(String like, int offers) {
    Document stored =
        Objects.requireNonNull(
            Mono.from(catalogue.getCollection("offers").find(new Document("_id", like))).block(),
            like);
    MongoCollection<Document> bare = catalogue.getCollection("bare");
    long begun = System.nanoTime();
    for (int from = 0; from < offers; from += BULK) {
      Mono.from(
              bare.bulkWrite(
                  IntStream.range(from, Math.min(offers, from + BULK))
                      .mapToObj(number -> new Document(stored).append("_id", like + number))
                      .map(InsertOneModel::new)
                      .toList(),
                  ANY_ORDER))
          .block();
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
