package nl.leerroute.bench;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** A projection beside bare bulk writes of the same views: where keys are new, and where not. */
final class Projecting implements Measurement {

  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

  /** Somewhere the views of some facts can be written, all in one bulk. */
  private interface Place {
    void write(int from, int to, long version);
  }

  @Override
  public void measure(Servers servers, Sizes sizes, Table table) throws Exception {
    Contest fresh =
        new Contest(sizes.rounds())
            .with("bare", stopwatch -> write(bare(servers), 1, sizes, stopwatch))
            .with("platform", stopwatch -> write(projection(servers), 1, sizes, stopwatch))
            .run();
    add("new keys", fresh, table);

    Place bare = bare(servers);
    Place projection = projection(servers);
    AtomicLong version = new AtomicLong();
    Contest updates =
        new Contest(sizes.rounds())
            .with("bare", stopwatch -> write(bare, version.incrementAndGet(), sizes, stopwatch))
            .with("platform", stopwatch -> write(projection, version.get(), sizes, stopwatch))
            .run();
    add("newer versions", updates, table);
  }

  private static void add(String which, Contest contest, Table table) {
    Figures bare = contest.figures("bare");
    table.peer("project: bare bulk upserts, " + which, bare);
    table.compared("project: projection, " + which, contest.figures("platform"), bare, 0.4);
  }

  private static void write(Place place, long version, Sizes sizes, Stopwatch stopwatch) {
    stopwatch.start();
    for (int from = 0; from < sizes.documents(); from += sizes.bulk()) {
      place.write(from, Math.min(sizes.documents(), from + sizes.bulk()), version);
      stopwatch.batch();
    }
    stopwatch.done(sizes.documents());
  }

  private static Place bare(Servers servers) {
    MongoCollection<Document> documents = servers.newCollection();
    return (from, to, version) ->
        Mono.from(
                documents.bulkWrite(
                    IntStream.range(from, to)
                        .mapToObj(number -> replacement(Views.document(number, version)))
                        .toList()))
            .block();
  }

  private static ReplaceOneModel<Document> replacement(Document view) {
    Bson same = new Document("_id", view.get("_id"));
    return new ReplaceOneModel<>(same, view, OR_INSERT);
  }

  private static Place projection(Servers servers) {
    Projection<JourneyAdvanced> view =
        servers.bean(Projections.class).of(Servers.newName(), JourneyAdvanced.class);
    return (from, to, version) ->
        view.apply(
            IntStream.range(from, to).mapToObj(number -> received(number, version)).toList());
  }

  private static Received<JourneyAdvanced> received(int number, long version) {
    return new Received<>(
        Facts.key(number), version, Instant.EPOCH, Optional.of(Facts.fact(number)));
  }
}
