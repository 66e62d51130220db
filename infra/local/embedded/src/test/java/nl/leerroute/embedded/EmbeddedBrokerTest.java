package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  @TempDir Path logs;

  @Test
  void recordsAreThereAfterARestartOnTheSameLogs() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0)) {
      declare(broker, "facts");
      send(broker, "facts", "key", "first");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0)) {
      send(broker, "facts", "key", "second");
      assertThat(read(broker, "facts", 2)).containsExactly("first", "second");
    }
  }

  @Test
  void aTopicThatNobodyDeclaredIsNotMade() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0);
        Admin admin = Admin.create(clients(broker));
        KafkaConsumer<String, String> reader =
            new KafkaConsumer<>(
                clients(broker), new StringDeserializer(), new StringDeserializer())) {
      reader.partitionsFor("stumbled-upon", Duration.ofSeconds(2));
      assertThat(admin.listTopics().names().get()).isEmpty();
    }
  }

  static void declare(EmbeddedBroker broker, String topic) throws Exception {
    try (Admin admin = Admin.create(clients(broker))) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  static void send(EmbeddedBroker broker, String topic, String key, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(clients(broker), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key, value)).get();
    }
  }

  static List<String> read(EmbeddedBroker broker, String topic, int expected) {
    try (KafkaConsumer<String, String> reader =
        new KafkaConsumer<>(clients(broker), new StringDeserializer(), new StringDeserializer())) {
      reader.subscribe(List.of(topic));
      List<String> values = new ArrayList<>();
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < expected && System.nanoTime() < deadline) {
        for (ConsumerRecord<String, String> record : reader.poll(Duration.ofMillis(200))) {
          values.add(record.value());
        }
      }
      return values;
    }
  }

  private static Map<String, Object> clients(EmbeddedBroker broker) {
    return Map.of(
        "bootstrap.servers", broker.bootstrapServers(),
        "group.id", "reader",
        "auto.offset.reset", "earliest");
  }
}
