package nl.leerroute.e2e;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import nl.leerroute.e2e.RunningSystem.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a running system has: documents of every collection, records of every topic from
 * its beginning, and the bytes of every file below its data, logs among them.
 */
final class Traces {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final RunningSystem system;
  private final List<Canary> canaries;
  private final Set<String> found = new TreeSet<>();

  private Traces(RunningSystem system, List<Canary> canaries) {
    this.system = system;
    this.canaries = canaries;
  }

  /** Where something of these is, as "place: name of the canary". */
  static Set<String> inDatabasesAndTopics(RunningSystem system, List<Canary> canaries)
      throws Exception {
    Traces traces = new Traces(system, canaries);
    traces.searchDatabases();
    traces.searchTopics();
    return traces.found;
  }

  /** The programs themselves and the keys of the system are no data. */
  static Set<String> inFiles(RunningSystem system, List<Canary> canaries) throws IOException {
    Traces traces = new Traces(system, canaries);
    Files.walkFileTree(system.data(), traces.new Searching());
    return traces.found;
  }

  /** Through files that come and go meanwhile. */
  private final class Searching extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String place = system.data().relativize(file).toString();
      if (!place.startsWith("programs") && !place.startsWith("secrets")) {
        searchFile(place, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }

  private void searchDatabases() {
    try (MongoClient client =
        MongoClients.create("mongodb://127.0.0.1:" + system.port(Part.DATABASE))) {
      for (String database : all(Flux.from(client.listDatabaseNames()))) {
        for (String name : all(Flux.from(client.getDatabase(database).listCollectionNames()))) {
          for (Document document :
              all(Flux.from(client.getDatabase(database).getCollection(name).find()))) {
            searchValue(database + "." + name, "", document);
          }
        }
      }
    }
  }

  private static <T> List<T> all(Flux<T> found) {
    return Objects.requireNonNull(found.collectList().block(PATIENCE));
  }

  private void searchValue(String place, String field, Object value) {
    switch (value) {
      case Document document ->
          document.forEach(
              (name, inner) -> {
                searchText(place, "", name);
                if (inner != null) {
                  searchValue(place, name, inner);
                }
              });
      case List<?> list -> list.forEach(inner -> searchValue(place, field, inner));
      case Binary binary -> searchBytes(place, binary.getData());
      default -> searchText(place, field, value.toString());
    }
  }

  private void searchTopics() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.brokers()))) {
      for (String topic :
          admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get()) {
        WholeTopic.of(system, topic).forEach(message -> searchRecord(topic, message));
      }
    }
  }

  private void searchRecord(String topic, ConsumerRecord<byte[], byte[]> message) {
    if (message.key() != null) {
      searchText("topic " + topic, "", text(message.key()));
    }
    if (message.value() != null) {
      searchBytes("topic " + topic, message.value());
    }
    for (Header header : message.headers()) {
      searchText("topic " + topic, header.key(), text(header.value()));
    }
  }

  /** A payload is read as JSON where it is that, so that a field is met with its name. */
  private void searchBytes(String place, byte[] bytes) {
    searchText(place, "", text(bytes));
    try {
      searchJson(place, "", JsonMapper.shared().readTree(bytes));
    } catch (JacksonException e) {
      // No JSON: it was searched as text.
    }
  }

  private void searchJson(String place, String field, JsonNode node) {
    node.forEachEntry((name, inner) -> searchJson(place, name, inner));
    if (node.isArray()) {
      node.forEach(inner -> searchJson(place, field, inner));
    } else if (node.isValueNode()) {
      searchText(place, field, node.asString());
    }
  }

  private void searchText(String place, String field, String value) {
    canaries.stream()
        .filter(canary -> canary.isIn(field, value))
        .forEach(canary -> found.add(place + ": " + canary.name()));
  }

  private void searchFile(String place, Path file) {
    try {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (Canary canary : canaries) {
        for (byte[] form : canary.inBytes()) {
          if (bytes.contains(new String(form, StandardCharsets.ISO_8859_1))) {
            found.add("file " + place + ": " + canary.name());
          }
        }
      }
    } catch (NoSuchFileException e) {
      // It went away meanwhile, with all that was in it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
