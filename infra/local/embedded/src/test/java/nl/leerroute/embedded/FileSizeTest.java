package nl.leerroute.embedded;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizeTest {

  private static final int SIZE = 8_000;
  private static final long MEGABYTE = 1024 * 1024;

  @TempDir Path directory;

  @Test
  void theFileShrinksOnCloseWhenMostOfItWasDeleted() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      fill(profiles(client));
      profiles(client).deleteMany(gte("number", 10));
      assertThat(file()).isGreaterThan(15 * MEGABYTE);
    }
    assertThat(file()).isLessThan(MEGABYTE);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      assertThat(profiles(client).countDocuments()).isEqualTo(10);
    }
  }

  @Test
  void theFileShrinksOnTheStartAfterAKill() throws Exception {
    int port = Ports.orFree(0);
    try (ChildProcess database =
            ChildProcess.start(DatabaseProcess.class, "database", directory, port);
        MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
      fill(profiles(client));
      profiles(client).deleteMany(gte("number", 10));
      database.kill();
    }
    assertThat(file()).isGreaterThan(15 * MEGABYTE);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      assertThat(file()).isLessThan(MEGABYTE);
      assertThat(profiles(client).countDocuments()).isEqualTo(10);
    }
  }

  @Test
  void changingTheSameDocumentsOverAndOverDoesNotFillTheDisk() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        MongoClient client = MongoClients.create(database.uri())) {
      fill(profiles(client));
      long once = file();
      IntStream.range(0, 20)
          .forEach(round -> profiles(client).updateMany(new Document(), inc("number", SIZE)));
      assertThat(file()).isLessThan(4 * once);
    }
  }

  private static void fill(MongoCollection<Document> profiles) {
    profiles.insertMany(
        IntStream.range(0, SIZE)
            .mapToObj(
                i -> new Document("_id", i).append("number", i).append("text", "x".repeat(2_000)))
            .toList());
  }

  private static MongoCollection<Document> profiles(MongoClient client) {
    return client.getDatabase("intake").getCollection("profiles");
  }

  private long file() {
    try (var files = Files.list(directory)) {
      return files.mapToLong(each -> each.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
