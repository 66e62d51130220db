package nl.leerroute.insights;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker with journeys on it, and real databases. */
final class InsightsServers implements AutoCloseable {

  private final Path directory;
  private final Path privateKey;
  private final Path publicKeys;
  private final EmbeddedBroker broker;
  private final List<Runnable> closings = new ArrayList<>();

  InsightsServers(Path directory) throws IOException, JOSEException {
    this.directory = directory;
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    privateKey = Files.writeString(directory.resolve("private.json"), key.toJSONString());
    publicKeys =
        Files.writeString(
            directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
  }

  EmbeddedDatabase database(String name) {
    EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve(name), 0);
    closings.addFirst(database::close);
    return database;
  }

  /**
   * Runs until the servers are closed: instances in one JVM share what closing one takes away.
   *
   * @param group consumer group; a new one reads every journey again
   */
  Insights start(EmbeddedDatabase database, String group) {
    Insights insights =
        new Insights(
            "--server.port=0",
            "--leerroute.kafka.bootstrap-servers=" + broker.bootstrapServers(),
            "--leerroute.mongodb.uri=" + database.uri(),
            "--leerroute.identity.issuer=http://127.0.0.1:9/nobody",
            "--leerroute.tokens.verification-keys=" + publicKeys,
            "--leerroute.tokens.signing-key=" + privateKey,
            "--spring.cloud.stream.bindings.journeys-in-0.group=" + group,
            "--spring.cloud.stream.bindings.shortages-in-0.group=" + group + "-shortages");
    closings.addFirst(insights::close);
    return insights;
  }

  void publish(List<JourneyAdvanced> journeys) {
    send(
        journeys.stream()
            .map(journey -> message(Topics.JOURNEYS, journey.flowId(), Payloads.write(journey)))
            .toList());
  }

  void publishMissing(List<SkillsMissed> facts) {
    send(
        facts.stream()
            .map(missed -> message(Topics.SHORTAGES, missed.flowId(), Payloads.write(missed)))
            .toList());
  }

  void publishGarbage() {
    send(
        List.of(
            message(Topics.JOURNEYS, "f", bytes("{\"flowId\": \"f\", \"stage\": \"VANISHED\"}"))));
  }

  /** Lets a group read every journey again; it has to be without readers. */
  void rewind(String group) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptionsInstanceOf(ExecutionException.class)
          .until(
              () -> {
                Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
                admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet()
                    .forEach(partition -> offsets.put(partition, new OffsetAndMetadata(0)));
                admin.alterConsumerGroupOffsets(group, offsets).all().get();
                return true;
              });
    }
  }

  private void send(List<ProducerRecord<byte[], byte[]>> messages) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (Future<RecordMetadata> sent : messages.stream().map(producer::send).toList()) {
        sent.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static ProducerRecord<byte[], byte[]> message(
      Topic<?> topic, String key, byte[] payload) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic.name(), bytes(key), payload);
    message.headers().add("ce_sequence", bytes("1"));
    message.headers().add("ce_time", bytes(Instant.now().toString()));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    closings.forEach(Runnable::run);
    broker.close();
  }
}
