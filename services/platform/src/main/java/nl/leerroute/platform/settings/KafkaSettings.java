package nl.leerroute.platform.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The broker and how topics are made on it.
 *
 * @param bootstrapServers LEERROUTE_KAFKA_BOOTSTRAPSERVERS
 * @param partitions LEERROUTE_KAFKA_PARTITIONS, of topics that do not exist yet
 * @param replication LEERROUTE_KAFKA_REPLICATION, of topics that do not exist yet
 * @param compactionLag LEERROUTE_KAFKA_COMPACTIONLAG: an overwritten or erased fact is removed from
 *     the log at most about twice this long after
 * @param tombstonesStay LEERROUTE_KAFKA_TOMBSTONESSTAY: a reader that was away longer than this has
 *     to rebuild its views
 * @param parkedAtMost LEERROUTE_KAFKA_PARKEDATMOST: a parked record, whoever it is about, is gone
 *     after this at the latest
 */
@ConfigurationProperties("leerroute.kafka")
public record KafkaSettings(
    String bootstrapServers,
    @DefaultValue("4") int partitions,
    @DefaultValue("1") int replication,
    @DefaultValue("1d") Duration compactionLag,
    @DefaultValue("2d") Duration tombstonesStay,
    @DefaultValue("7d") Duration parkedAtMost) {

  private static final Duration AT_LEAST_HOURLY = Duration.ofHours(1);

  /** All else as it is when nothing is said. */
  public static KafkaSettings at(String bootstrapServers) {
    return new KafkaSettings(
        bootstrapServers, 4, 1, Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(7));
  }

  /**
   * When no topic can hold anything any more of what was erased: a segment is closed by the first
   * mark after it is old enough, cleaned, and cleaned once more when its tombstones may go.
   */
  public Duration topicsForgetAfter() {
    Duration compacted = compactionLag.multipliedBy(4).plus(tombstonesStay);
    return compacted.compareTo(parkedAtMost) > 0 ? compacted : parkedAtMost;
  }

  /**
   * When the last mark of something erased leaves the store of its owner: after those in all views,
   * because something new under the same name would be taken for older than them.
   */
  public Duration storesForgetAfter() {
    return topicsForgetAfter().plus(compactionLag.multipliedBy(2));
  }

  /** How often marks are looked for that may go. */
  public Duration sweptEvery() {
    return compactionLag.compareTo(AT_LEAST_HOURLY) < 0 ? compactionLag : AT_LEAST_HOURLY;
  }
}
