package nl.leerroute.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.stream.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Kafka's own consumer, in a group of its own, from the beginning. */
record BareConsumer(Servers servers, int records) {

  private static final Duration POLL = Duration.ofSeconds(1);

  /** Looks at nothing. */
  void countBytes(Stopwatch stopwatch) {
    consume(stopwatch, message -> {});
  }

  /** Makes of each message what a handler of the platform is given. */
  void decode(Stopwatch stopwatch) {
    consume(stopwatch, message -> received(message).payload());
  }

  private static Received<JourneyAdvanced> received(ConsumerRecord<byte[], byte[]> message) {
    return new Received<>(
        text(message.key()),
        Long.parseLong(text(message.headers().lastHeader("ce_sequence").value())),
        Instant.ofEpochMilli(message.timestamp()),
        Optional.of(Payloads.read(message.value(), Topics.JOURNEYS.payload())));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void consume(Stopwatch stopwatch, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    Tally tally = new Tally();
    tally.expect(records, stopwatch);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                servers.bootstrapServers(),
                "group.id",
                Servers.newName(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                1_000),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.JOURNEYS.name()));
      while (!tally.isComplete()) {
        ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
        batch.forEach(each);
        if (!batch.isEmpty()) {
          tally.add(batch.count());
        }
      }
    }
  }
}
