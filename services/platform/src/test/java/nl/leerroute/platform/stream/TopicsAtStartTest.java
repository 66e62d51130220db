package nl.leerroute.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerroute.embedded.EmbeddedBroker;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.core.KafkaAdmin;

class TopicsAtStartTest {

  /**
   * A key would go to another partition, and what is erased there would stay where it was before.
   */
  @Test
  void aTopicThatExistsKeepsItsPartitionsWhateverIsAskedForLater(@TempDir Path folder) {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      KafkaAdmin admin = new KafkaAdmin(Map.of("bootstrap.servers", broker.bootstrapServers()));
      start(admin, new NewTopic("people", 2, (short) 1));

      start(admin, new NewTopic("people", 4, (short) 1));
      start(admin, new NewTopic("later", 4, (short) 1));

      // The broker tells what was changed in the order in which it was asked.
      await().ignoreExceptions().until(() -> partitions(admin, "later") == 4);
      assertThat(partitions(admin, "people")).isEqualTo(2);
    }
  }

  private static void start(KafkaAdmin admin, NewTopic... topics) {
    TopicsAtStart starting = new TopicsAtStart(admin, () -> List.of(topics));
    starting.start();
    starting.stop();
  }

  private static int partitions(KafkaAdmin admin, String topic) {
    return admin.describeTopics(topic).values().stream()
        .mapToInt(found -> found.partitions().size())
        .sum();
  }
}
