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
 */
@ConfigurationProperties("leerroute.kafka")
public record KafkaSettings(
    String bootstrapServers,
    @DefaultValue("4") int partitions,
    @DefaultValue("1") int replication,
    @DefaultValue("1d") Duration compactionLag,
    @DefaultValue("2d") Duration tombstonesStay) {}
