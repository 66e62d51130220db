package nl.leerroute.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.platform.outbox.Lease;
import nl.leerroute.platform.outbox.PendingFact;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Writes with the driver what a command and its relay write, unguarded. */
record BareDocuments(MongoCollection<Document> documents, Sizes sizes) {

  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

  void insert(Stopwatch stopwatch) {
    stopwatch.start();
    for (int from = 0; from < sizes.documents(); from += sizes.bulk()) {
      insert(Servers.newName(), Facts.pending(from, end(from)));
      stopwatch.batch();
    }
    stopwatch.done(sizes.documents());
  }

  void insertAndPull(Stopwatch stopwatch) {
    stopwatch.start();
    for (int from = 0; from < sizes.documents(); from += sizes.bulk()) {
      String bulk = Servers.newName();
      List<PendingFact> facts = Facts.pending(from, end(from));
      insert(bulk, facts);
      write(facts.stream().map(fact -> taken(bulk, fact)).toList());
      stopwatch.batch();
    }
    stopwatch.done(sizes.documents());
  }

  private int end(int from) {
    return Math.min(sizes.documents(), from + sizes.bulk());
  }

  private void insert(String bulk, List<PendingFact> facts) {
    write(
        IntStream.range(0, facts.size())
            .mapToObj(number -> new InsertOneModel<>(document(bulk, number, facts.get(number))))
            .toList());
  }

  private static Document document(String bulk, int number, PendingFact fact) {
    return new Document("_id", bulk + fact.key())
        .append("version", 1L)
        .append("commands", List.of(bulk))
        .append("state", Views.view(number))
        .append("outbox", List.of(fact.toDocument()))
        .append("lease", new Lease(bulk, Instant.EPOCH).toDocument());
  }

  private static UpdateOneModel<Document> taken(String bulk, PendingFact fact) {
    return new UpdateOneModel<>(
        eq(bulk + fact.key()), combine(pull("outbox", in("id", fact.id())), unset("lease")));
  }

  private void write(List<? extends WriteModel<Document>> writes) {
    Mono.from(documents.bulkWrite(writes, ANY_ORDER)).block();
  }
}
