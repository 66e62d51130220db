package nl.leerroute.platform.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class TableReaderTest {

  private static final String TOPIC = Topics.SCHEMES.name();

  @TempDir Path directory;

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> standing = new CompletableFuture<>();

  /** As when the broker was away while the service started: its topics are made later. */
  @Test
  void aTableStandsOnlyWhenItsTopicIsThereAndWasRead() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
      Map<String, Object> connection = Map.of("bootstrap.servers", broker.bootstrapServers());
      TableReader reader = reader(connection);
      Thread reading = Thread.ofPlatform().start(reader);
      await().during(Duration.ofSeconds(2)).until(() -> !standing.isDone());

      try (Admin admin = Admin.create(connection)) {
        admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
      }
      send(connection, "first");
      await().atMost(Duration.ofSeconds(30)).until(() -> taken.contains("first"));
      standing.get();

      reader.stop();
      reading.join();
      assertThat(taken).containsExactly("first");
    }
  }

  private TableReader reader(Map<String, Object> connection) {
    Handling<SchemePublished> handling =
        new Handling<>(Topics.SCHEMES, facts -> facts.forEach(fact -> taken.add(fact.key())));
    Loading table = new Loading(handling, (message, poison) -> {}, new CompletableFuture<>());
    return new TableReader(
        new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
        List.of(table),
        standing);
  }

  private static void send(Map<String, Object> connection, String key) throws Exception {
    var scheme = new SchemePublished(key, "1", JsonNodeFactory.instance.objectNode());
    var message = new ProducerRecord<>(TOPIC, key.getBytes(UTF_8), Payloads.write(scheme));
    message.headers().add("ce_sequence", "1".getBytes(UTF_8));
    message.headers().add("ce_time", "1970-01-01T00:00:00Z".getBytes(UTF_8));
    try (var producer =
        new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(message).get();
    }
  }
}
