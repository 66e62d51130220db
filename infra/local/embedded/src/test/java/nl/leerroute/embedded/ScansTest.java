package nl.leerroute.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reading more documents than anybody would hold in memory at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScansTest {

  private static final int SIZE = 3_000;
  private static final String TEXT = "x".repeat(4_000);

  private EmbeddedDatabase server;
  private MongoClient client;
  private MongoDatabase database;
  private MongoCollection<Document> offers;

  @BeforeAll
  void startServer(@TempDir Path directory) {
    server = EmbeddedDatabase.start(directory, 0);
    client = MongoClients.create(server.uri());
    database = client.getDatabase("catalogue");
    offers = database.getCollection("offers");
  }

  @AfterAll
  void stopServer() {
    client.close();
    server.close();
  }

  @BeforeEach
  void fill() {
    offers.drop();
    offers.insertMany(IntStream.range(0, SIZE).mapToObj(ScansTest::offer).toList());
  }

  private static Document offer(int number) {
    return new Document("_id", number).append("number", number).append("text", TEXT);
  }

  @Test
  void onlyTheFirstPartOfALargeAnswerIsReadBeforeMoreIsAskedFor() {
    Document cursor =
        database.runCommand(new Document("find", "offers")).get("cursor", Document.class);

    assertThat(cursor.getLong("id")).isNotZero();
    assertThat(cursor.getList("firstBatch", Document.class)).hasSizeBetween(100, SIZE / 2);
    assertThat(examined()).isLessThan(SIZE / 2);
  }

  @Test
  void allDocumentsComeOnceHoweverManyAreAskedForAtATime() {
    for (int atATime : List.of(0, 2, 7, SIZE - 1, SIZE, SIZE + 1)) {
      assertThat(offers.find().batchSize(atATime).map(ScansTest::number))
          .as("%d at a time", atATime)
          .hasSize(SIZE)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsNotWantedIsNotGiven() {
    assertThat(offers.find(lt("number", 40)).batchSize(7).map(ScansTest::number)).hasSize(40);
    assertThat(offers.find(gte("number", 100)).limit(30).batchSize(7)).hasSize(30);
    assertThat(offers.find(gte("number", 100)).limit(5).batchSize(7)).hasSize(5);
    assertThat(offers.find(eq("number", SIZE))).isEmpty();
    assertThat(offers.find().batchSize(500).projection(include("number")))
        .hasSize(SIZE)
        .allSatisfy(offer -> assertThat(offer).containsOnlyKeys("_id", "number"));
  }

  @Test
  void whatStaysIsReadOnceWhileOthersComeAndGo() {
    Set<Integer> read = new HashSet<>();
    try (MongoCursor<Document> all = offers.find().batchSize(100).iterator()) {
      for (int i = 0; i < 1_000; i++) {
        assertThat(read.add(number(all.next()))).isTrue();
      }
      offers.deleteMany(lt("number", 1_500));
      offers.insertMany(IntStream.range(0, 500).mapToObj(ScansTest::offer).toList());
      offers.insertMany(IntStream.range(SIZE, SIZE + 500).mapToObj(ScansTest::offer).toList());
      all.forEachRemaining(offer -> assertThat(read.add(number(offer))).isTrue());
    }
    assertThat(read).containsAll(IntStream.range(1_500, SIZE).boxed().toList());
  }

  private static int number(Document offer) {
    return offer.getInteger("number");
  }

  private long examined() {
    return database.runCommand(new Document("collStats", "offers")).getLong("documentsExamined");
  }
}
