package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledDatabaseTest {

  private static final int WRITERS = 8;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 1_500;

  @TempDir Path directory;

  @RepeatedTest(2)
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    int port = Ports.orFree(0);
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    try (ChildProcess database =
            ChildProcess.start(DatabaseProcess.class, "database", directory, port);
        MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      MongoCollection<Document> profiles = profiles(client);
      IntStream.range(0, WRITERS)
          .forEach(writer -> writers.execute(() -> write(profiles, writer, acknowledged)));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> acknowledged.size() >= ACKNOWLEDGED_BEFORE_THE_KILL);
      database.kill();
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      Set<String> found = new HashSet<>();
      profiles(client).find().forEach(each -> found.add(each.getString("_id")));
      assertThat(found).containsAll(acknowledged);
    }
  }

  private static void write(
      MongoCollection<Document> profiles, int writer, Set<String> acknowledged) {
    try {
      for (int i = 0; true; i++) {
        String id = writer + "-" + i;
        profiles.insertOne(new Document("_id", id).append("answers", "x".repeat(500)));
        acknowledged.add(id);
      }
    } catch (MongoException killed) {
      // The write under way was not acknowledged: it may be there or not.
    }
  }

  private static MongoCollection<Document> profiles(MongoClient client) {
    return client.getDatabase("intake").getCollection("profiles");
  }
}
