package nl.leerroute.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An update changes what it names, and leaves and finds all else as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatesTest {

  private EmbeddedDatabase server;
  private MongoClient client;
  private MongoCollection<Document> offers;

  @BeforeAll
  void startServer(@TempDir Path directory) {
    server = EmbeddedDatabase.start(directory, 0);
    client = MongoClients.create(server.uri());
    offers = client.getDatabase("catalogue").getCollection("offers");
  }

  @AfterAll
  void stopServer() {
    client.close();
    server.close();
  }

  @BeforeEach
  void fill() {
    offers.drop();
    offers.insertOne(
        new Document("_id", "mig-1")
            .append("version", 3L)
            .append("code", "M1")
            .append(
                "state",
                new Document("title", "MIG lassen")
                    .append("place", "Assen")
                    .append("runs", List.of(new Document("id", "a").append("left", 4))))
            .append("lease", new Document("token", "t"))
            .append("outbox", List.of(new Document("id", "f1"), new Document("id", "f2"))));
  }

  @Test
  void whatAnUpdateDoesNotNameStaysAsItIs() {
    Document before = found();
    offers.updateOne(
        and(eq("_id", "mig-1"), eq("lease.token", "t"), eq("state.place", "Assen")),
        combine(
            pull("outbox", new Document("id", new Document("$in", List.of("f1")))),
            unset("lease")));

    Document expected = new Document(before).append("outbox", List.of(new Document("id", "f2")));
    expected.remove("lease");
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void aNewFieldAndAPartOfAnOldOneAreSet() {
    offers.updateOne(
        eq("_id", "mig-1"),
        combine(set("seen", true), set("state.place", "Emmen"), inc("version", 1L)));

    assertThat(found())
        .containsEntry("seen", true)
        .containsEntry("version", 4L)
        .extractingByKey("state")
        .isEqualTo(
            new Document("title", "MIG lassen")
                .append("place", "Emmen")
                .append("runs", List.of(new Document("id", "a").append("left", 4))));
  }

  @Test
  void operatorsThatLookElsewhereWorkAsWell() {
    offers.updateOne(
        and(eq("_id", "mig-1"), eq("state.runs.id", "a")), set("state.runs.$.left", 3));
    offers.updateOne(eq("_id", "mig-1"), rename("code", "number"));

    assertThat(found()).containsEntry("number", "M1").doesNotContainKey("code");
    assertThat(found().get("state", Document.class).getList("runs", Document.class))
        .containsExactly(new Document("id", "a").append("left", 3));
  }

  @Test
  void indexesGoOnFindingWhatAnUpdateDidNotName() {
    offers.createIndex(new Document("outbox.id", 1), new IndexOptions().sparse(true));
    offers.createIndex(new Document("state.place", 1));
    offers.createIndex(new Document("code", 1), new IndexOptions().unique(true));
    offers.updateOne(eq("_id", "mig-1"), set("lease", new Document("token", "other")));

    assertThat(offers.find(exists("outbox.id"))).hasSize(1);
    assertThat(offers.find(eq("state.place", "Assen"))).hasSize(1);
    assertThat(offers.find(eq("code", "M1"))).hasSize(1);
    offers.insertOne(new Document("_id", "mig-2").append("code", "M2"));
    assertThatThrownBy(() -> offers.updateOne(eq("_id", "mig-2"), set("code", "M1")))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void aSparseIndexHearsWhenItsFieldIsEmptiedAndFilledAgain() {
    offers.createIndex(new Document("outbox.id", 1), new IndexOptions().sparse(true));
    offers.updateOne(eq("_id", "mig-1"), set("outbox", List.of()));
    assertThat(offers.find(exists("outbox.id"))).isEmpty();

    offers.updateOne(eq("_id", "mig-1"), push("outbox", new Document("id", "f3")));
    assertThat(offers.find(exists("outbox.id"))).hasSize(1);
  }

  private Document found() {
    return Objects.requireNonNull(offers.find(eq("_id", "mig-1")).first());
  }
}
