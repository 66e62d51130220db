package nl.leerroute.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** What becomes of somebody's facts on a topic on which nobody else says anything. */
public abstract class LeavingContract {

  private static final String TOPIC = Topics.ROUTES.name();
  private static final Duration BOUND = Duration.ofMinutes(2);

  private final Servers servers;

  protected LeavingContract(Servers servers) {
    this.servers = servers;
  }

  @Test
  void what_is_erased_leaves_a_quiet_topic_and_so_does_its_tombstone() throws Exception {
    try (Probe probe =
            Probe.start(servers, "matching", List.of("leerroute.kafka.compaction-lag=2s"));
        Wire wire = new Wire(servers)) {
      assertThat(probe).isNotNull();
      forgetSoon();
      wire.send(TOPIC, "leaver", 1, "{\"told\": \"once\"}");
      wire.send(TOPIC, "leaver", 2, null);
      assertThat(wire.read(TOPIC, "leaver")).hasSize(2);

      await()
          .atMost(BOUND)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> wire.read(TOPIC, "leaver").isEmpty());
    }
  }

  private void forgetSoon() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
      List<AlterConfigOp> soon =
          Stream.of(
                  TopicConfig.SEGMENT_MS_CONFIG,
                  TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                  TopicConfig.DELETE_RETENTION_MS_CONFIG)
              .map(
                  name ->
                      new AlterConfigOp(new ConfigEntry(name, "2000"), AlterConfigOp.OpType.SET))
              .toList();
      admin
          .incrementalAlterConfigs(
              Map.of(new ConfigResource(ConfigResource.Type.TOPIC, TOPIC), soon))
          .all()
          .get();
    }
  }
}
