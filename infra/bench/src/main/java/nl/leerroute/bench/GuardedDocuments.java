package nl.leerroute.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** A large collection whose documents are advanced from a version that is known. */
final class GuardedDocuments {

  private static final int BULK = 1_000;

  private final MongoCollection<Document> documents;
  private final long[] versions;
  private final Random random = new Random(7);

  private GuardedDocuments(MongoCollection<Document> documents, int size) {
    this.documents = documents;
    this.versions = new long[size];
  }

  static GuardedDocuments filled(MongoCollection<Document> documents, int size) {
    for (int from = 0; from < size; from += BULK) {
      Mono.from(
              documents.insertMany(
                  IntStream.range(from, from + BULK)
                      .mapToObj(number -> Views.document(number, 0))
                      .toList()))
          .block();
    }
    return new GuardedDocuments(documents, size);
  }

  void advanceOne() {
    int number = random.nextInt(versions.length);
    long version = versions[number]++;
    UpdateResult result =
        Mono.from(
                documents.updateOne(
                    and(eq(Facts.key(number)), eq("version", version)), Updates.inc("version", 1L)))
            .blockOptional()
            .orElseThrow();
    if (result.getModifiedCount() != 1) {
      throw new IllegalStateException("The guard found nothing");
    }
  }
}
