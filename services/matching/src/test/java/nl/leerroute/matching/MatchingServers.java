package nl.leerroute.matching;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.matching.profile.Profiles;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Matching as it runs, on a real broker and a real database, and what a test may ask of it. */
final class MatchingServers implements AutoCloseable {

  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  private final Path privateKey;
  private final Path publicKeys;
  private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
  private final KafkaProducer<byte[], byte[]> producer;

  /**
   * A route set as it is on its topic.
   *
   * @param set absent: a tombstone
   */
  record Routes(long version, Optional<RouteSetPublished> set) {}

  MatchingServers(Path directory) throws IOException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    privateKey = Files.writeString(directory.resolve("private.json"), key.toJSONString());
    publicKeys =
        Files.writeString(
            directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
    database = EmbeddedDatabase.start(directory.resolve("database"), 0);
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Runs until the servers are closed. */
  void startAnInstance() {
    instances.add(
        new SpringApplicationBuilder(MatchingApplication.class)
            .run(
                "--server.port=0",
                "--leerroute.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--leerroute.mongodb.uri=" + database.uri(),
                "--leerroute.identity.issuer=http://127.0.0.1:9/nobody",
                "--leerroute.tokens.verification-keys=" + publicKeys,
                "--leerroute.tokens.signing-key=" + privateKey));
  }

  void stopTheFirstInstance() {
    instances.removeFirst().close();
  }

  <T> void publish(Topic<T> topic, String key, long version, T payload) {
    send(topic, key, version, Payloads.write(payload));
  }

  void publishTombstone(Topic<?> topic, String key, long version) {
    send(topic, key, version, null);
  }

  private void send(Topic<?> topic, String key, long version, byte @Nullable [] payload) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic.name(), bytes(key), payload);
    message.headers().add("ce_sequence", bytes(Long.toString(version)));
    message.headers().add("ce_time", bytes(Instant.now().toString()));
    try {
      producer.send(message).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Everything that was ever said of one profile's routes, in the order of the versions. */
  List<Routes> routesOf(String profile) {
    return said(Topics.ROUTES, profile).stream()
        .map(said -> new Routes(said.version(), said.payload()))
        .toList();
  }

  /**
   * Something that was said of a key.
   *
   * @param payload absent: a tombstone
   */
  record Said<T>(long version, Optional<T> payload) {}

  /** Everything that was ever said of one key, in the order of the versions. */
  <T> List<Said<T>> said(Topic<T> topic, String key) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
      List<Said<T>> all = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                message -> {
                  if (text(message.key()).equals(key)) {
                    all.add(
                        new Said<>(
                            Long.parseLong(
                                text(message.headers().lastHeader("ce_sequence").value())),
                            Optional.ofNullable(message.value())
                                .map(value -> Payloads.read(value, topic.payload()))));
                  }
                });
      }
      return all.stream().distinct().toList();
    }
  }

  /** Everybody is planned as if the first instance had got them, and then it is done. */
  void planEverybody() {
    KeepingRoutesCurrent keeping = instances.getFirst().getBean(KeepingRoutesCurrent.class);
    keeping.takeOver(_ -> true);
    keeping.planWhoIsTouched();
  }

  /** What is due is planned as if it were this late. */
  void planWhatIsDueAt(Instant later) {
    ConfigurableApplicationContext matching = instances.getFirst();
    new KeepingRoutesCurrent(
            matching.getBean(Profiles.class),
            matching.getBean(RouteSets.class),
            new PlanningRoutes(),
            matching.getBean(Worlds.class),
            matching.getBean(PlanningWatch.class),
            Clock.fixed(later, ZoneOffset.UTC))
        .planWhatIsDue(_ -> true);
  }

  WebTestClient as(Role role) {
    String token =
        instances
            .getFirst()
            .getBean(InternalTokens.class)
            .issue(
                new Caller("somebody", Set.of(role), Optional.empty(), Optional.empty(), "test"));
    return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }

  WebTestClient anonymous() {
    return WebTestClient.bindToServer()
        .baseUrl(
            "http://127.0.0.1:"
                + instances.getFirst().getEnvironment().getProperty("local.server.port"))
        .responseTimeout(Duration.ofSeconds(20))
        .build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
    instances.forEach(ConfigurableApplicationContext::close);
    database.close();
    broker.close();
  }
}
