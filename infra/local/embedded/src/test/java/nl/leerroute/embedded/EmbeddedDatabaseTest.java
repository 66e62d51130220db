package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path directory;

  @Test
  void documentsAreThereAfterARestart() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      client.getDatabase("intake").getCollection("profiles").insertOne(new Document("_id", "a"));
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      assertThat(client.getDatabase("intake").getCollection("profiles").find())
          .containsExactly(new Document("_id", "a"));
    }
  }
}
