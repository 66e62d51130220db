package nl.leerroute.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What one Kafka node on one small machine needs to be told. */
record BrokerSettings(Path logs, int port, int controllerPort) {

  static final String CONTROLLER = "CONTROLLER";
  static final int NODE = 1;

  Map<String, Object> asProperties() {
    Map<String, Object> properties = new HashMap<>();
    properties.putAll(node());
    properties.putAll(oneReplicaOfEverything());
    properties.putAll(small());
    properties.putAll(quickBackAfterKill());
    properties.putAll(forgetsSoon());
    return properties;
  }

  private Map<String, Object> node() {
    String client = "PLAINTEXT://127.0.0.1:" + port;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        NODE,
        "listeners",
        client + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        client,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER,
        "controller.quorum.voters",
        NODE + "@127.0.0.1:" + controllerPort,
        "log.dirs",
        logs.toString(),
        // A topic has its retention from whoever declares it, never from a passer-by.
        "auto.create.topics.enable",
        "false");
  }

  private static Map<String, Object> oneReplicaOfEverything() {
    return Map.of(
        "default.replication.factor", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "group.initial.rebalance.delay.ms", "0");
  }

  private static Map<String, Object> small() {
    return Map.of(
        "num.network.threads",
        "2",
        "num.io.threads",
        "4",
        "background.threads",
        "2",
        "log.segment.bytes",
        64 * 1024 * 1024,
        "log.index.size.max.bytes",
        1024 * 1024,
        "log.cleaner.dedupe.buffer.size",
        16L * 1024 * 1024);
  }

  /** What a topic no longer holds leaves the disk within a minute, not within six. */
  private static Map<String, Object> forgetsSoon() {
    return Map.of(
        "log.cleaner.backoff.ms", "5000",
        "log.retention.check.interval.ms", "20000",
        "log.segment.delete.delay.ms", "10000");
  }

  /** After kill -9 the old session must lapse before the node may register itself again. */
  private static Map<String, Object> quickBackAfterKill() {
    return Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
  }
}
