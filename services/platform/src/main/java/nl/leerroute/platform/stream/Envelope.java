package nl.leerroute.platform.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a record says beside its payload, as the bytes that came; without value: a tombstone. */
final class Envelope {

  static final String SEQUENCE = "ce_sequence";
  static final String TIME = "ce_time";

  private final byte @Nullable [] key;
  private final byte @Nullable [] value;
  private final byte @Nullable [] sequence;
  private final byte @Nullable [] time;

  private Envelope(
      byte @Nullable [] key,
      byte @Nullable [] value,
      byte @Nullable [] sequence,
      byte @Nullable [] time) {
    this.key = key;
    this.value = value;
    this.sequence = sequence;
    this.time = time;
  }

  static Envelope of(ConsumerRecord<byte[], byte[]> message) {
    return new Envelope(
        message.key(), message.value(), header(message, SEQUENCE), header(message, TIME));
  }

  static Envelope of(@Nullable Object key, @Nullable Object value, Map<?, ?> headers) {
    return new Envelope(
        bytes(key), bytes(value), bytes(headers.get(SEQUENCE)), bytes(headers.get(TIME)));
  }

  <T> Received<T> open(Topic<T> topic) {
    try {
      return new Received<>(
          text(key, "key"),
          Long.parseLong(text(sequence, SEQUENCE)),
          Instant.parse(text(time, TIME)),
          Optional.ofNullable(value).map(bytes -> Payloads.read(bytes, topic.payload())));
    } catch (JacksonException | NumberFormatException | DateTimeException e) {
      throw new UnreadableFact("not a " + topic.type() + ": " + e.getMessage(), e);
    }
  }

  private static String text(byte @Nullable [] bytes, String name) {
    if (bytes == null) {
      throw new UnreadableFact("no " + name);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? null : header.value();
  }

  /** Anything else than bytes is how the framework says that there is nothing. */
  private static byte @Nullable [] bytes(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes : null;
  }
}
