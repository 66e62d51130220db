package nl.leerroute.e2e;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.Stage;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topics;
import nl.leerroute.e2e.RunningSystem.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Weeks that a system under test never lived through, so that it has figures to show. */
final class PastWeeks {

  private static final String GROUP = "insights";
  private static final int WEEKS = 2;
  private static final int PERSONS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private PastWeeks() {}

  /**
   * Lets enough people of every region reach every stage, and starts insights again, because that
   * is when it looks whether something is due.
   */
  static void happen(RunningSystem system) throws ExecutionException, InterruptedException {
    Map<String, Object> brokers = Map.of("bootstrap.servers", system.brokers());
    publish(brokers);
    try (Admin admin = Admin.create(brokers)) {
      await("insights has read its past")
          .atMost(PATIENCE)
          .until(() -> read(admin) == written(admin));
    }
    system.kill(Part.INSIGHTS);
    await("insights is back").atMost(PATIENCE).until(() -> !system.isUp(Part.INSIGHTS));
    await("insights is back").atMost(PATIENCE).until(() -> system.isUp(Part.INSIGHTS));
  }

  private static void publish(Map<String, Object> brokers)
      throws ExecutionException, InterruptedException {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(brokers, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent =
          journeys().map(PastWeeks::message).map(producer::send).toList();
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    }
  }

  private static Stream<JourneyAdvanced> journeys() {
    return IntStream.rangeClosed(1, WEEKS)
        .mapToObj(week -> Instant.now().minus(Duration.ofDays(7L * week)))
        .flatMap(
            at ->
                Stream.of("AM01", "AM02", "AM03", "AM36")
                    .flatMap(
                        region ->
                            IntStream.range(0, PERSONS)
                                .mapToObj(person -> "past-" + at + region + person)
                                .flatMap(flow -> journey(flow, region, at))));
  }

  private static Stream<JourneyAdvanced> journey(String flow, String region, Instant at) {
    return Arrays.stream(Stage.values())
        .map(stage -> JourneyAdvanced.reached(flow, stage, at, JourneyAdvanced.Classes.of(region)));
  }

  private static ProducerRecord<byte[], byte[]> message(JourneyAdvanced journey) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(
            Topics.JOURNEYS.name(), bytes(journey.flowId()), Payloads.write(journey));
    message.headers().add("ce_id", bytes(journey.flowId() + "/" + journey.stage()));
    message.headers().add("ce_sequence", bytes("1"));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long read(Admin admin) throws ExecutionException, InterruptedException {
    return admin
        .listConsumerGroupOffsets(GROUP)
        .partitionsToOffsetAndMetadata()
        .get()
        .values()
        .stream()
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  private static long written(Admin admin) throws ExecutionException, InterruptedException {
    String topic = Topics.JOURNEYS.name();
    Map<TopicPartition, OffsetSpec> ends =
        admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
            .flatMap(found -> found.partitions().stream())
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    return admin.listOffsets(ends).all().get().values().stream()
        .mapToLong(found -> found.offset())
        .sum();
  }
}
