package nl.leerroute.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookupsTest {

  private static final int SIZE = 2_000;

  private EmbeddedDatabase server;
  private MongoClient client;
  private MongoDatabase database;
  private MongoCollection<Document> profiles;

  @BeforeAll
  void startServer(@TempDir Path directory) {
    server = EmbeddedDatabase.start(directory, 0);
    client = MongoClients.create(server.uri());
    database = client.getDatabase("intake");
    profiles = database.getCollection("profiles");
  }

  @AfterAll
  void stopServer() {
    client.close();
    server.close();
  }

  @BeforeEach
  void fill() {
    profiles.drop();
    profiles.insertMany(
        IntStream.range(0, SIZE)
            .mapToObj(
                i ->
                    new Document("_id", "p" + i)
                        .append("version", 1L)
                        .append("number", i)
                        .append("outbox", List.of()))
            .toList());
  }

  @Test
  void aGuardLooksAtOneDocumentHoweverManyThereAre() {
    Bson guard = and(eq("_id", "p7"), eq("version", 1L));
    assertThat(examined(() -> profiles.updateOne(guard, inc("version", 1L)))).isEqualTo(1);
    assertThat(profiles.find(eq("_id", "p7")).first()).containsEntry("version", 2L);
  }

  @Test
  void aGuardWithinAndLooksAtOneDocument() {
    Bson guard =
        new Document(
            "$and",
            List.of(new Document("_id", new Document("$eq", "p7")), new Document("version", 1L)));
    assertThat(examined(() -> profiles.findOneAndUpdate(guard, inc("version", 1L)))).isEqualTo(1);
  }

  @Test
  void aGuardThatDoesNotHoldChangesNothing() {
    Bson guard = and(eq("_id", "p7"), eq("version", 99L));
    assertThat(profiles.updateOne(guard, inc("version", 1L)).getMatchedCount()).isZero();
    assertThat(profiles.find(eq("_id", "p7")).first()).containsEntry("version", 1L);
  }

  @Test
  void aListOfIdsLooksAtThoseOnly() {
    assertThat(examined(() -> profiles.find(in("_id", "p1", "p2", "absent")).into(list())))
        .isEqualTo(2);
  }

  @Test
  void aUniqueIndexIsUsedWhateverElseTheQueryAsks() {
    profiles.createIndex(new Document("number", 1), new IndexOptions().unique(true));
    assertThat(examined(() -> profiles.find(and(eq("number", 5), eq("version", 1L))).into(list())))
        .isEqualTo(1);
  }

  @Test
  void documentsWithAValueAreLookedUpInItsIndexHoweverTheyChanged() {
    profiles.updateOne(eq("_id", "p2"), set("state.place", "Assen"));
    profiles.createIndex(new Document("state.place", 1));
    profiles.updateMany(in("_id", "p3", "p4"), set("state.place", "Assen"));
    profiles.updateOne(eq("_id", "p4"), set("state.place", "Assen-Zuid"));
    profiles.insertOne(new Document("_id", "in").append("state", place(List.of("Emmen", "Assen"))));
    profiles.insertOne(new Document("_id", "gone").append("state", place("Assen")));
    profiles.deleteOne(eq("_id", "gone"));
    List<Document> found = list();
    assertThat(examined(() -> profiles.find(eq("state.place", "Assen")).into(found))).isEqualTo(3);
    assertThat(found)
        .extracting(each -> each.get("_id"))
        .containsExactlyInAnyOrder("p2", "p3", "in");
  }

  /** As each service does when it starts. */
  @Test
  void anIndexThatIsAskedForAgainStillFindsWhatItFoundBefore() {
    profiles.createIndex(new Document("number", 1));
    profiles.createIndex(new Document("number", 1));
    assertThat(examined(() -> profiles.find(eq("number", 7)).into(list()))).isEqualTo(1);
    assertThat(profiles.find(eq("number", 7))).hasSize(1);

    profiles.updateOne(eq("_id", "p2"), push("waiting", fact("late")));
    profiles.createIndex(new Document("waiting.id", 1), new IndexOptions().sparse(true));
    profiles.createIndex(new Document("waiting.id", 1), new IndexOptions().sparse(true));
    assertThat(profiles.find(exists("waiting.id"))).hasSize(1);
  }

  @Test
  void aNumberIsLookedUpWhateverItsType() {
    profiles.createIndex(new Document("number", 1));
    assertThat(examined(() -> profiles.find(eq("number", 7L)).into(list()))).isEqualTo(1);
    assertThat(profiles.find(eq("number", 7.0))).hasSize(1);
    assertThat(profiles.find(gte("number", 1_990))).hasSize(10);
    assertThat(profiles.find(eq("number", null))).isEmpty();
  }

  private static Document place(Object value) {
    return new Document("place", value);
  }

  @Test
  void findingFilledOutboxesLooksAtThoseOnly() {
    profiles.updateOne(eq("_id", "p2"), push("outbox", fact("before the index")));
    profiles.createIndex(new Document("outbox.id", 1), new IndexOptions().sparse(true));
    profiles.updateOne(eq("_id", "p3"), push("outbox", fact("first")));
    profiles.updateOne(eq("_id", "p4"), push("outbox", fact("second")));
    profiles.insertOne(new Document("_id", "new").append("outbox", List.of(fact("third"))));
    profiles.updateOne(eq("_id", "p4"), popFirst("outbox"));
    Bson filled = exists("outbox.id");
    List<Document> found = list();
    assertThat(examined(() -> profiles.find(filled).into(found))).isEqualTo(3);
    assertThat(found)
        .extracting(each -> each.get("_id"))
        .containsExactlyInAnyOrder("p2", "p3", "new");
    profiles.deleteOne(eq("_id", "new"));
    assertThat(profiles.find(filled)).hasSize(2);
  }

  private static Document fact(String id) {
    return new Document("id", id);
  }

  @Test
  void idsOfDifferentNumberTypesAreOneId() {
    profiles.insertOne(new Document("_id", 17));
    assertThat(profiles.find(eq("_id", 17L)).first()).isNotNull();
  }

  @Test
  void aPipelineDoesNotChangeWhatIsStored() {
    profiles.insertOne(new Document("_id", "nested").append("state", new Document("a", 1)));
    profiles
        .aggregate(List.of(new Document("$addFields", new Document("state", new Document("b", 2)))))
        .into(list());
    assertThat(profiles.find(eq("_id", "nested")).first())
        .containsEntry("state", new Document("a", 1));
  }

  private static List<Document> list() {
    return new ArrayList<>();
  }

  private long examined(Runnable work) {
    long before = statistics();
    work.run();
    return statistics() - before;
  }

  private long statistics() {
    return database.runCommand(new Document("collStats", "profiles")).getLong("documentsExamined");
  }
}
