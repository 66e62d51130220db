package nl.leerroute.platform.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.LoggingProducerListener;

/** Puts records that nobody can use on the dead-letter topic of their group, with the reason. */
final class Parking {

  /** Header: why the record is parked, for the operator. */
  static final String REASON = "parked_reason";

  private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

  private final KafkaTemplate<byte[], byte[]> template;

  Parking(ProducerFactory<byte[], byte[]> producers) {
    LoggingProducerListener<byte[], byte[]> withoutContents = new LoggingProducerListener<>();
    withoutContents.setIncludeContents(false);
    template = new KafkaTemplate<>(producers);
    template.setProducerListener(withoutContents);
  }

  /** Parks at the given place; returns when the broker has the record. */
  ConsumerRecordRecoverer at(ParkingPlace place) {
    DeadLetterPublishingRecoverer recoverer = recoverer(place);
    return (message, failure) -> {
      recoverer.accept(message, failure);
      LOG.warn(
          "Parked {} ({}): {}",
          KafkaUtils.format(message),
          place.topic().type(),
          Reason.of(failure));
    };
  }

  /** Parks once more what is parked, behind the others; how long it stays counts from the first. */
  void again(ConsumerRecord<byte[], byte[]> parked) {
    template
        .send(
            new ProducerRecord<>(
                parked.topic(),
                parked.partition(),
                parked.timestamp(),
                parked.key(),
                parked.value(),
                parked.headers()))
        .join();
  }

  /** The same with another reason. */
  void again(ConsumerRecord<byte[], byte[]> parked, String reason) {
    parked.headers().remove(REASON).add(REASON, bytes(reason));
    again(parked);
  }

  private DeadLetterPublishingRecoverer recoverer(ParkingPlace place) {
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
    return new RecordHeaders().add(REASON, bytes(Reason.of(failure)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
