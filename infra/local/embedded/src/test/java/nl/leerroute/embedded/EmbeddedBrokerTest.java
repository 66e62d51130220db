package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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

  @Test
  void ofThreeOneMayBeKilledAndNothingIsLost() throws Exception {
    List<Integer> ports = IntStream.range(0, 3).map(any -> Ports.orFree(0)).boxed().toList();
    KafkaClients clients =
        new KafkaClients(
            ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")));
    List<ChildProcess> three = three(ports);
    try (Admin admin = Admin.create(clients.settings())) {
      admin.createTopics(List.of(new NewTopic("facts", 1, (short) 3))).all().get();
      clients.send("facts", "all three");
      three.getFirst().kill();
      await()
          .atMost(Duration.ofMinutes(1))
          .ignoreExceptions()
          .untilAsserted(() -> clients.send("facts", "two of three"));
      assertThat(clients.read("facts", 2)).startsWith("all three").contains("two of three");
    } finally {
      three.forEach(ChildProcess::close);
    }
  }

  /** None is ready before most of them are there. */
  private List<ChildProcess> three(List<Integer> ports) {
    String controllers =
        ports.stream()
            .map(any -> Integer.toString(Ports.orFree(0)))
            .collect(Collectors.joining(","));
    try (ExecutorService starting = Executors.newVirtualThreadPerTaskExecutor()) {
      return IntStream.rangeClosed(1, 3)
          .mapToObj(node -> starting.submit(() -> one(node, ports.get(node - 1), controllers)))
          .toList()
          .stream()
          .map(EmbeddedBrokerTest::started)
          .toList();
    }
  }

  private ChildProcess one(int node, int port, String controllers) throws IOException {
    return ChildProcess.start(
        BrokerProcess.class,
        "broker",
        logs.resolve("broker-" + node),
        port,
        "cluster=a-cluster-of-three-22",
        "node=" + node,
        "controllerports=" + controllers);
  }

  private static ChildProcess started(Future<ChildProcess> starting) {
    try {
      return starting.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
