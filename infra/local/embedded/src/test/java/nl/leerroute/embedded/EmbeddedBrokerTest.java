package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  @TempDir Path logs;

  @Test
  void recordsAreThereAfterARestartOnTheSameLogs() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0)) {
      KafkaClients clients = new KafkaClients(broker.bootstrapServers());
      clients.declare("facts");
      clients.send("facts", "first");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0)) {
      KafkaClients clients = new KafkaClients(broker.bootstrapServers());
      clients.send("facts", "second");
      assertThat(clients.read("facts", 2)).containsExactly("first", "second");
    }
  }

  @Test
  void aTopicThatNobodyDeclaredIsNotMade() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(logs, 0)) {
      KafkaClients clients = new KafkaClients(broker.bootstrapServers());
      try (Admin admin = Admin.create(clients.settings());
          KafkaConsumer<String, String> reader =
              new KafkaConsumer<>(
                  clients.settings(), new StringDeserializer(), new StringDeserializer())) {
        reader.partitionsFor("stumbled-upon", Duration.ofSeconds(2));
        assertThat(admin.listTopics().names().get()).isEmpty();
      }
    }
  }

  @Test
  void recordsThatWereAcknowledgedAreThereAfterAKill() throws Exception {
    int port = Ports.orFree(0);
    KafkaClients clients = new KafkaClients("127.0.0.1:" + port);
    int acknowledged;
    try (ChildProcess broker = ChildProcess.start(BrokerProcess.class, "broker", logs, port)) {
      clients.declare("facts");
      acknowledged = clients.sendManyUntil("facts", 2_000, broker::kill);
    }
    try (ChildProcess broker = ChildProcess.start(BrokerProcess.class, "broker", logs, port)) {
      assertThat(clients.read("facts", acknowledged)).hasSizeGreaterThanOrEqualTo(acknowledged);
      assertThat(broker.terminate()).isEqualTo(ProcessesTest.SIGTERM);
    }
  }
}
