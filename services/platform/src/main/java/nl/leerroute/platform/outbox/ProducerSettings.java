package nl.leerroute.platform.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How this service sends: to all replicas, in order, without repeating, and not for ever. */
final class ProducerSettings {

  private static final int LONGEST_SEND = (int) Publisher.LONGEST_SEND.toMillis();

  static final Map<String, Object> SAFE =
      Map.of(
          ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
          ByteArraySerializer.class,
          ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
          ByteArraySerializer.class,
          ProducerConfig.ACKS_CONFIG,
          "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          true,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
          LONGEST_SEND,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
          LONGEST_SEND / 2,
          ProducerConfig.MAX_BLOCK_MS_CONFIG,
          LONGEST_SEND / 2,
          ProducerConfig.BATCH_SIZE_CONFIG,
          128 * 1024);

  private ProducerSettings() {}
}
