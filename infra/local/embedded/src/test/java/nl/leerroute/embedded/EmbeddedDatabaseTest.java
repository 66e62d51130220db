package nl.leerroute.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path directory;

  @Test
  void documentsAreThereAfterARestart() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      profiles(client).insertOne(new Document("_id", "a"));
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      assertThat(profiles(client).find()).containsExactly(new Document("_id", "a"));
    }
  }

  @Test
  void clientsOfTodayAreGreeted() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
          .containsEntry("isWritablePrimary", true)
          .containsEntry("ok", 1.0);
    }
  }

  @Test
  void indexesAreThereAfterARestart() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      MongoCollection<Document> profiles = profiles(client);
      profiles.createIndex(new Document("number", 1), new IndexOptions().unique(true));
      profiles.createIndex(new Document("outbox.id", 1), new IndexOptions().sparse(true));
      profiles.createIndex(new Document("place", 1));
      profiles.insertOne(new Document("_id", "a").append("number", 1).append("place", "Assen"));
      profiles.insertOne(new Document("_id", "b").append("outbox", List.of(new Document("id", 1))));
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      MongoCollection<Document> profiles = profiles(client);
      assertThat(profiles.find(exists("outbox.id"))).hasSize(1);
      assertThat(profiles.find(eq("place", "Assen"))).hasSize(1);
      assertThatThrownBy(() -> profiles.insertOne(new Document("_id", "c").append("number", 1)))
          .hasMessageContaining("duplicate key");
    }
  }

  private static MongoCollection<Document> profiles(MongoClient client) {
    return client.getDatabase("intake").getCollection("profiles");
  }
}
