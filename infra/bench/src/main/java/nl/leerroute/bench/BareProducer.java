package nl.leerroute.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.leerroute.platform.outbox.PendingFact;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Kafka's own producer that sends what the relay sends, in order and to all replicas, and asks only
 * once at the end whether it arrived.
 */
final class BareProducer implements AutoCloseable {

  private final Producer<byte[], byte[]> producer;

  BareProducer(String bootstrapServers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "batch.size",
                128 * 1024),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void send(List<PendingFact> facts) {
    for (PendingFact fact : facts) {
      var unused = producer.send(message(fact));
    }
    producer.flush();
  }

  private static ProducerRecord<byte[], byte[]> message(PendingFact fact) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(
            fact.topic(), bytes(fact.key()), fact.payload().orElseThrow().getData());
    message
        .headers()
        .add("ce_specversion", bytes("1.0"))
        .add("ce_source", bytes("urn:nld:leerroute:systeem:bench"))
        .add("content-type", bytes("application/json"))
        .add("ce_id", bytes(fact.id()))
        .add("ce_type", bytes(fact.type()))
        .add("ce_subject", bytes(fact.key()))
        .add("ce_time", bytes(fact.time().toString()))
        .add("ce_dataschema", bytes(fact.schema()))
        .add("ce_sequence", bytes(Long.toString(fact.version())));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
