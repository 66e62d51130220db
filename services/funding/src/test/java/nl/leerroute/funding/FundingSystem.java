package nl.leerroute.funding;

import com.mongodb.reactivestreams.client.MongoDatabase;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.contracts.Topic;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.InternalTokens;
import nl.leerroute.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.json.JsonWriterSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** Funding as it runs, on a real broker and a real database, and what a test may ask of it. */
final class FundingSystem implements AutoCloseable {

  /** So that an instance that ends does not end the connections of others in this JVM. */
  @Configuration(proxyBeanMethods = false)
  static class OwnConnections {
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
      ReactorResourceFactory resources = new ReactorResourceFactory();
      resources.setUseGlobalResources(false);
      return resources;
    }
  }

  private static final JsonWriterSettings UNPACKED =
      JsonWriterSettings.builder()
          .binaryConverter(
              (packed, json) -> json.writeRaw(new String(packed.getData(), StandardCharsets.UTF_8)))
          .build();

  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  private final String[] settings;
  private ConfigurableApplicationContext funding;

  private static final class Only {

    private static final FundingSystem SYSTEM = inATemporaryFolder();

    private static FundingSystem inATemporaryFolder() {
      try {
        FundingSystem system = new FundingSystem(Files.createTempDirectory("funding"));
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        return system;
      } catch (IOException | JOSEException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  /** One system for all tests that do not stop it. */
  static FundingSystem running() {
    return Only.SYSTEM;
  }

  FundingSystem(Path directory) throws IOException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    Path privateKey = Files.writeString(directory.resolve("private.json"), key.toJSONString());
    Path publicKeys =
        Files.writeString(
            directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
    broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
    database = EmbeddedDatabase.start(directory.resolve("database"), 0);
    settings =
        new String[] {
          "--server.port=0",
          "--leerroute.kafka.bootstrap-servers=" + broker.bootstrapServers(),
          "--leerroute.mongodb.uri=" + database.uri(),
          "--leerroute.funding.accountkey=of-this-test",
          "--leerroute.identity.issuer=http://127.0.0.1:9/nobody",
          "--leerroute.tokens.verification-keys=" + publicKeys,
          "--leerroute.tokens.signing-key=" + privateKey
        };
    funding = start();
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(FundingApplication.class, OwnConnections.class)
        .run(settings);
  }

  void restart() {
    funding.close();
    funding = start();
  }

  WebTestClient officerOf(String organisation) {
    return as(Role.FUND_OFFICER, Optional.of(organisation));
  }

  /** A second instance beside the first, with the same log and the same database. */
  AutoCloseable another() {
    return start();
  }

  WebTestClient worker(String account) {
    return as(account, Role.WORKER, Optional.empty());
  }

  WebTestClient as(Role role, Optional<String> organisation) {
    return as("somebody", role, organisation);
  }

  private WebTestClient as(String account, Role role, Optional<String> organisation) {
    String token =
        funding
            .getBean(InternalTokens.class)
            .issue(new Caller(account, Set.of(role), Optional.empty(), organisation, "test"));
    return anonymous().mutate().defaultHeader("Authorization", "Bearer " + token).build();
  }

  WebTestClient anonymous() {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + funding.getEnvironment().getProperty("local.server.port"))
        .responseTimeout(Duration.ofSeconds(20))
        .build();
  }

  /** The part that is wired for a role in it. */
  <T> T part(Class<T> role) {
    return funding.getBean(role);
  }

  /** Every document of every collection, what is packed in it included. */
  String stored() {
    MongoDatabase all = funding.getBean(MongoDatabase.class);
    return Objects.requireNonNull(
        Flux.from(all.listCollectionNames())
            .flatMap(name -> Flux.from(all.getCollection(name).find()))
            .map(document -> document.toJson(UNPACKED))
            .collect(Collectors.joining("\n"))
            .block(Duration.ofSeconds(30)));
  }

  /** Everything on a topic now, as {@code key value}. */
  List<String> on(Topic<?> topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(topic.name(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<String> records = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          records.add(each.key() + " " + new String(each.value(), StandardCharsets.UTF_8));
        }
      }
      return records;
    }
  }

  @Override
  public void close() {
    funding.close();
    database.close();
    broker.close();
  }
}
