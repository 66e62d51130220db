package nl.leerroute.embedded;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What one Kafka node on one small machine needs to be told, alone or as one of several. */
record BrokerSettings(Path logs, int port, Quorum quorum) {

  static final String CONTROLLER = "CONTROLLER";

  Map<String, Object> asProperties() {
    Map<String, Object> properties = new HashMap<>();
    properties.putAll(node());
    properties.putAll(replicas());
    properties.putAll(small());
    properties.putAll(forgetsSoon());
    if (quorum.isAlone()) {
      properties.putAll(quickBackAfterKill());
    }
    return properties;
  }

  private Map<String, Object> node() {
    String client = "PLAINTEXT://127.0.0.1:" + port;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        quorum.node(),
        "listeners",
        client + "," + CONTROLLER + "://127.0.0.1:" + quorum.controllerPort(),
        "advertised.listeners",
        client,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER,
        "controller.quorum.voters",
        quorum.voters(),
        "log.dirs",
        logs.toString(),
        // A topic has its retention from whoever declares it, never from a passer-by.
        "auto.create.topics.enable",
        "false");
  }

  /** A copy on every broker; what all but one of them have is kept. */
  private Map<String, Object> replicas() {
    String all = Integer.toString(quorum.size());
    String enough = Integer.toString(Math.max(1, quorum.size() - 1));
    return Map.ofEntries(
        entry("default.replication.factor", all),
        entry("min.insync.replicas", enough),
        entry("offsets.topic.replication.factor", all),
        // Who coordinates groups is one of the brokers for each of these.
        entry("offsets.topic.num.partitions", all),
        entry("transaction.state.log.replication.factor", all),
        entry("transaction.state.log.min.isr", enough),
        entry("transaction.state.log.num.partitions", "1"),
        entry("share.coordinator.state.topic.replication.factor", all),
        entry("share.coordinator.state.topic.min.isr", enough),
        entry("share.coordinator.state.topic.num.partitions", "1"),
        entry("group.initial.rebalance.delay.ms", "0"));
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

  /**
   * After kill -9 the old session must lapse before the node may register itself again. Brokers of
   * a cluster have Kafka's own terms, as those of real servers have.
   */
  private static Map<String, Object> quickBackAfterKill() {
    return Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
  }
}
