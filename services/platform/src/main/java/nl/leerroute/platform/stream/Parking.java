package nl.leerroute.platform.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Puts records that nobody can use on the dead-letter topic of their group, with the reason. */
final class Parking {

  /** Header: why the record is parked, for the operator. */
  static final String REASON = "parked_reason";

  private final KafkaOperations<byte[], byte[]> template;

  Parking(KafkaOperations<byte[], byte[]> template) {
    this.template = template;
  }

  DeadLetterPublishingRecoverer at(ParkingPlace place) {
    DeadLetterPublishingRecoverer recoverer =
        new DeadLetterPublishingRecoverer(
            template, (message, failure) -> new TopicPartition(place.name(), -1));
    // The reason is enough: a stack trace says nothing to an operator and may quote the payload.
    recoverer.excludeHeader(
        HeadersToAdd.EXCEPTION,
        HeadersToAdd.EX_CAUSE,
        HeadersToAdd.EX_MSG,
        HeadersToAdd.EX_STACKTRACE);
    recoverer.setHeadersFunction((message, failure) -> reason(failure));
    recoverer.setAppendOriginalHeaders(false);
    recoverer.setFailIfSendResultIsError(true);
    return recoverer;
  }

  private static Headers reason(Exception failure) {
    return new RecordHeaders().add(REASON, Poison.reason(failure).getBytes(StandardCharsets.UTF_8));
  }
}
