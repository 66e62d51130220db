package nl.leerroute.platform.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A fact that stands in the outbox of its aggregate, ready to be sent as it is.
 *
 * @param payload absent: a tombstone
 */
public record PendingFact(
    String id,
    String topic,
    String type,
    String schema,
    String key,
    long version,
    Instant time,
    Optional<Binary> payload) {

  public static PendingFact of(
      Topic<?> topic, String key, long version, Instant time, Optional<?> payload) {
    return new PendingFact(
        UUID.randomUUID().toString(),
        topic.name(),
        topic.type(),
        topic.schemaName(),
        key,
        version,
        time.truncatedTo(ChronoUnit.MILLIS),
        payload.map(fact -> new Binary(Payloads.write(fact))));
  }

  public static PendingFact from(Document stored) {
    return new PendingFact(
        stored.getString("id"),
        stored.getString("topic"),
        stored.getString("type"),
        stored.getString("schema"),
        stored.getString("key"),
        stored.get("version", Number.class).longValue(),
        stored.getDate("time").toInstant(),
        Optional.ofNullable(stored.get("payload", Binary.class)));
  }

  /** Of its payload. */
  int bytes() {
    return payload.map(Binary::length).orElse(0);
  }

  public Document toDocument() {
    Document document =
        new Document("id", id)
            .append("topic", topic)
            .append("type", type)
            .append("schema", schema)
            .append("key", key)
            .append("version", version)
            .append("time", Date.from(time));
    payload.ifPresent(bytes -> document.append("payload", bytes));
    return document;
  }
}
