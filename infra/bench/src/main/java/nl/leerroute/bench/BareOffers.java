package nl.leerroute.bench;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/**
 * Bulk inserts of one offer, under as many names: as the catalogue stores it, packed, and with its
 * fields as anybody would store it who has nothing else to do.
 */
record BareOffers(MongoDatabase catalogue) {

  private static final String STATE = "state";

  private static final int BULK = 500;
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  /** With all of its fields. */
  Duration insertFields(String like, int offers) {
    Document stored = stored(like);
    Document state = stored.get(STATE, Document.class);
    return insert(
        new Document(stored)
            .append(
                STATE,
                Document.parse(
                    new String(
                        state.get("packed", Binary.class).getData(), StandardCharsets.UTF_8))),
        offers);
  }

  Duration insertAsStored(String like, int offers) {
    return insert(stored(like), offers);
  }

  private Document stored(String id) {
    return Objects.requireNonNull(
        Mono.from(catalogue.getCollection("offers").find(new Document("_id", id))).block(), id);
  }

  private Duration insert(Document one, int offers) {
    MongoCollection<Document> bare = catalogue.getCollection("bare");
    Mono.from(bare.drop()).block();
    String like = one.getString("_id");
    long begun = System.nanoTime();
    for (int from = 0; from < offers; from += BULK) {
      Mono.from(
              bare.bulkWrite(
                  IntStream.range(from, Math.min(offers, from + BULK))
                      .mapToObj(number -> new Document(one).append("_id", like + number))
                      .map(InsertOneModel::new)
                      .toList(),
                  ANY_ORDER))
          .block();
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
