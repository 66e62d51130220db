package nl.leerroute.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * Writes facts as CloudEvents in binary mode, in the NL GOV profile: the envelope in headers, the
 * payload as the value.
 */
final class CloudEvents {

  private static final Header SPECIFICATION = header("ce_specversion", "1.0");
  private static final Header JSON = header("content-type", "application/json");

  private final Header source;

  CloudEvents(String service) {
    this.source = header("ce_source", "urn:nld:leerroute:systeem:" + service);
  }

  ProducerRecord<byte[], byte[]> of(PendingFact fact) {
    byte[] value = fact.payload().map(bytes -> bytes.getData()).orElse(null);
    return new ProducerRecord<>(
        fact.topic(), null, fact.time().toEpochMilli(), bytes(fact.key()), value, headers(fact));
  }

  /** To a stated partition, wherever its key belongs. */
  ProducerRecord<byte[], byte[]> of(PendingFact fact, int partition) {
    ProducerRecord<byte[], byte[]> anywhere = of(fact);
    return new ProducerRecord<>(
        anywhere.topic(),
        partition,
        anywhere.timestamp(),
        anywhere.key(),
        anywhere.value(),
        anywhere.headers());
  }

  private List<Header> headers(PendingFact fact) {
    return List.of(
        SPECIFICATION,
        source,
        JSON,
        header("ce_id", fact.id()),
        header("ce_type", fact.type()),
        header("ce_subject", fact.key()),
        header("ce_time", fact.time().toString()),
        header("ce_dataschema", fact.schema()),
        header("ce_sequence", Long.toString(fact.version())));
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
