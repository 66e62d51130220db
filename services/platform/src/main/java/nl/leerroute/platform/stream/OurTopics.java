package nl.leerroute.platform.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.settings.KafkaSettings;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/** How the topics of the registry, and the dead-letter topics, are made. */
record OurTopics(KafkaSettings settings) {

  private static final int SEGMENTS_OF_PARKED = 7;

  /** All of the registry: whichever service starts first makes them, the others find them. */
  List<NewTopic> registry() {
    return Topics.ALL.stream().map(this::topic).toList();
  }

  /** The broker drops whole segments, once the newest record in one is too old. */
  NewTopic parking(ParkingPlace place) {
    Duration segment = settings.parkedAtMost().dividedBy(SEGMENTS_OF_PARKED);
    return named(place.name())
        .config(TopicConfig.SEGMENT_MS_CONFIG, millis(segment))
        .config(TopicConfig.RETENTION_MS_CONFIG, millis(settings.parkedAtMost().minus(segment)))
        .build();
  }

  private NewTopic topic(Topic<?> topic) {
    return switch (topic.retention()) {
      case LAST_PER_KEY -> named(topic.name()).configs(lastPerKey()).build();
      case EVERY_FACT -> everything(topic).build();
      case LOG ->
          everything(topic)
              .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
              .build();
    };
  }

  private TopicBuilder everything(Topic<?> topic) {
    return named(topic.name()).config(TopicConfig.RETENTION_MS_CONFIG, "-1");
  }

  /**
   * Bounds how long something erased stays readable: until its segment is rolled, the cleaner has
   * passed, and then the tombstone may go.
   */
  private Map<String, String> lastPerKey() {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.1",
        TopicConfig.SEGMENT_MS_CONFIG, millis(settings.compactionLag()),
        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(settings.compactionLag()),
        TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(settings.tombstonesStay()));
  }

  private TopicBuilder named(String name) {
    return TopicBuilder.name(name)
        .partitions(settings.partitions())
        .replicas(settings.replication())
        .config(
            TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
            Integer.toString(Math.max(1, settings.replication() - 1)));
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
