package nl.leerroute.life;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Tells facts on their topics, as the services that own them do. */
public final class Telling {

  private Telling() {}

  /**
   * Returns how many there were, once the broker has them all.
   *
   * @throws IllegalStateException when one of them did not come through
   */
  public static long tell(Stream<Fact> facts, String bootstrapServers) {
    AtomicReference<Exception> failed = new AtomicReference<>();
    long[] told = {0};
    try (KafkaProducer<byte[], byte[]> producer = producer(bootstrapServers)) {
      facts.forEach(
          fact -> {
            told[0]++;
            var _ =
                producer.send(
                    message(fact, told[0]),
                    (_, error) -> {
                      if (error != null) {
                        failed.compareAndSet(null, error);
                      }
                    });
          });
      producer.flush();
    } catch (KafkaException e) {
      failed.compareAndSet(null, e);
    }
    if (failed.get() != null) {
      throw new IllegalStateException("the year was not told to its end", failed.get());
    }
    return told[0];
  }

  private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "acks",
            "all",
            "linger.ms",
            20,
            "batch.size",
            131_072),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static ProducerRecord<byte[], byte[]> message(Fact fact, long number) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(fact.topic().name(), bytes(fact.key()), fact.bytes());
    message.headers().add("ce_id", bytes("life-" + number));
    message.headers().add("ce_sequence", bytes(Long.toString(number)));
    message.headers().add("ce_time", bytes(Instant.now().toString()));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
