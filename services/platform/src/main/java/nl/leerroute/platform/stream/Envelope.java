package nl.leerroute.platform.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a record says beside its payload, as the bytes that came; without value: a tombstone. */
final class Envelope {

  private static final String SEQUENCE = "ce_sequence";
  private static final String TIME = "ce_time";

  private final byte @Nullable [] key;
  private final byte @Nullable [] value;
  private final byte @Nullable [] sequence;
  private final Instant time;

  private Envelope(
      byte @Nullable [] key, byte @Nullable [] value, byte @Nullable [] sequence, Instant time) {
    this.key = key;
    this.value = value;
    this.sequence = sequence;
    this.time = time;
  }

  /** Of a record whose timestamp is the time of its fact, as the relay sends it. */
  static Envelope of(ConsumerRecord<?, ?> message) {
    return of(message, Instant.ofEpochMilli(message.timestamp()));
  }

  /** Of a record that was parked, which has the time of its fact in a header only. */
  static Envelope ofParked(ConsumerRecord<?, ?> message) {
    byte[] time = header(message, TIME);
    try {
      return of(message, Instant.parse(text(time, TIME)));
    } catch (DateTimeException | UnreadableFact e) {
      return of(message);
    }
  }

  private static Envelope of(ConsumerRecord<?, ?> message, Instant time) {
    return new Envelope(
        bytes(message.key()), bytes(message.value()), header(message, SEQUENCE), time);
  }

  Optional<String> key() {
    return Optional.ofNullable(key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  <T> Received<T> open(Topic<T> topic) {
    try {
      return new Received<>(
          text(key, "key"),
          version(),
          time,
          Optional.ofNullable(value).map(bytes -> Payloads.read(bytes, topic.payload())));
    } catch (JacksonException e) {
      throw UnreadableFact.of(topic, e);
    }
  }

  private long version() {
    try {
      return Long.parseLong(text(sequence, SEQUENCE));
    } catch (NumberFormatException e) {
      throw new UnreadableFact(SEQUENCE + " is not a number");
    }
  }

  private static String text(byte @Nullable [] bytes, String name) {
    if (bytes == null) {
      throw new UnreadableFact("no " + name);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] header(ConsumerRecord<?, ?> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? null : header.value();
  }

  private static byte @Nullable [] bytes(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes : null;
  }
}
