package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.bson.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.util.FileSystemUtils;

/** A broker, a database and a service on the platform, all in this JVM; the service ends first. */
final class Servers implements AutoCloseable {

  static final String GROUP = "bench.facts";
  private static final String BINDING = "facts-in-0";

  private final Path directory;
  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  private final ConfigurableApplicationContext service;

  private Servers(Path directory, EmbeddedBroker broker, EmbeddedDatabase database)
      throws IOException {
    this.directory = directory;
    this.broker = broker;
    this.database = database;
    this.service = service();
    stopConsuming();
  }

  static Servers start() throws IOException {
    Path directory = Files.createTempDirectory("leerroute-bench");
    return new Servers(
        directory,
        EmbeddedBroker.start(directory.resolve("broker"), 0),
        EmbeddedDatabase.start(directory.resolve("database"), 0));
  }

  private ConfigurableApplicationContext service() throws IOException {
    Path keys = Files.writeString(directory.resolve("keys.jwks"), unusedKey());
    return new SpringApplicationBuilder(CountingService.class)
        .web(WebApplicationType.NONE)
        .properties(
            Map.of(
                "spring.application.name",
                "bench",
                "leerroute.kafka.bootstrap-servers",
                broker.bootstrapServers(),
                "leerroute.mongodb.uri",
                database.uri(),
                "leerroute.identity.issuer",
                "http://127.0.0.1:1",
                "leerroute.tokens.verification-keys",
                keys.toString(),
                "spring.cloud.function.definition",
                "facts",
                "spring.cloud.stream.bindings.facts-in-0.destination",
                Topics.JOURNEYS.name(),
                "spring.cloud.stream.bindings.facts-in-0.group",
                GROUP))
        .run(
            "--logging.level.org.apache.kafka=ERROR",
            // The catalogue is on the class path, for its search; its settings are not ours.
            "--spring.config.name=bench");
  }

  /** No service starts without a key, and nobody asks this one anything. */
  private static String unusedKey() {
    try {
      return new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  @SuppressWarnings("unchecked")
  ProducerFactory<byte[], byte[]> producers() {
    return bean(ProducerFactory.class);
  }

  MongoCollection<Document> newCollection() {
    return bean(MongoDatabase.class).getCollection(newName());
  }

  static String newName() {
    return "c" + UUID.randomUUID();
  }

  void startConsuming() {
    bean(BindingsLifecycleController.class).start(BINDING);
  }

  void stopConsuming() {
    bean(BindingsLifecycleController.class).stop(BINDING);
  }

  @Override
  public void close() throws IOException {
    service.close();
    database.close();
    broker.close();
    FileSystemUtils.deleteRecursively(directory);
  }
}
