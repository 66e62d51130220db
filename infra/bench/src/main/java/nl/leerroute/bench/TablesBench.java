package nl.leerroute.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import nl.leerroute.matching.MatchingApplication;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.platform.stream.Tables;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long matching takes to start with all of ESCO and many offers on the topics, until routes can
 * be planned, and what its tables take in memory; beside the same start with nothing to load.
 */
final class TablesBench implements AutoCloseable {

  private static final double MEGABYTE = 1 << 20;
  private static final int TOLD_EVERY = 20_000;

  private final Path directory = Files.createTempDirectory("leerroute-tables");
  private final EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
  private final EmbeddedDatabase database =
      EmbeddedDatabase.start(directory.resolve("database"), 0);
  private final Path privateKey;
  private final Path publicKeys;
  private final Rows table =
      new Rows("Starting matching", "on the topics", "concepts", "offers", "ready after", "heap");

  /**
   * @param heap after collecting garbage, in bytes
   */
  private record Started(double seconds, long heap) {}

  private TablesBench() throws IOException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("bench").generate();
    privateKey = Files.writeString(directory.resolve("private.json"), key.toJSONString());
    publicKeys =
        Files.writeString(
            directory.resolve("public.json"), new JWKSet(key.toPublicJWK()).toString());
  }

  static void run(Sizes sizes) throws Exception {
    try (TablesBench bench = new TablesBench()) {
      bench.measure(sizes.offers());
    }
  }

  private void measure(int offers) throws InterruptedException {
    System.out.println("Starting with nothing to load, twice: the first start makes the topics");
    start(_ -> false);
    Started empty = start(_ -> false);
    int concepts = publish(offers);
    System.gc();
    System.out.println("Starting with everything");
    Started full = start(world -> world.offers().size() == offers);
    row("nothing", 0, 0, empty);
    row("everything", concepts, offers, full);
    table.row(
        "the tables",
        "%,d".formatted(concepts),
        "%,d".formatted(offers),
        "%.1f s".formatted(full.seconds() - empty.seconds()),
        "%.0f MB".formatted((full.heap() - empty.heap()) / MEGABYTE));
    System.out.println("\n" + table);
  }

  private void row(String what, int concepts, int offers, Started started) {
    table.row(
        what,
        "%,d".formatted(concepts),
        "%,d".formatted(offers),
        "%.1f s".formatted(started.seconds()),
        "%.0f MB".formatted(started.heap() / MEGABYTE));
  }

  /**
   * @param whole what is on the topics; never true where there is no taxonomy on them
   */
  private Started start(Predicate<World> whole) throws InterruptedException {
    long begun = System.nanoTime();
    try (ConfigurableApplicationContext matching = matching()) {
      Worlds worlds = matching.getBean(Worlds.class);
      matching.getBean(Tables.class).standing().join();
      while (worlds.current().isPresent() && !whole.test(worlds.current().get())) {
        Thread.sleep(5);
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.gc();
      return new Started(
          seconds, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
  }

  private ConfigurableApplicationContext matching() {
    return new SpringApplicationBuilder(MatchingApplication.class)
        .properties(
            Map.of(
                "server.port",
                "0",
                "spring.application.name",
                "matching",
                "leerroute.kafka.bootstrap-servers",
                broker.bootstrapServers(),
                "leerroute.mongodb.uri",
                database.uri(),
                "leerroute.identity.issuer",
                "http://127.0.0.1:1",
                "leerroute.tokens.verification-keys",
                publicKeys.toString(),
                "leerroute.tokens.signing-key",
                privateKey.toString(),
                "spring.cloud.function.definition",
                "profilesIn",
                "spring.cloud.stream.bindings.profilesIn-in-0.destination",
                Topics.PROFILES.name(),
                "spring.cloud.stream.bindings.profilesIn-in-0.group",
                "matching"))
        .run(
            "--spring.cloud.stream.bindings.profilesIn-in-0.consumer.auto-startup=false",
            "--logging.level.root=WARN",
            // Other services are on the class path too; their settings are not ours.
            "--spring.config.name=bench");
  }

  /** How many concepts there are. */
  private int publish(int offers) {
    System.out.println("Reading ESCO");
    List<Concept> concepts = EscoConcepts.read();
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "linger.ms", 20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (Concept concept : concepts) {
        send(producer, Topics.CONCEPTS, concept.uri().value(), PublishedConcept.of(concept));
      }
      producer.flush();
      String release = concepts.getFirst().entry().release().value();
      send(
          producer,
          Topics.RELEASES,
          release,
          new ReleasePublished(
              release, "ESCO", "1.1.1", concepts.size(), Instant.now(), List.of()));
      int sent = 0;
      GeneratedOffers generated =
          new GeneratedOffers(
              EscoConcepts.taxonomy(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
      for (var offer : generated.many(offers)) {
        send(producer, Topics.OFFERS, offer.id(), PublishedOffer.of(offer));
        if (++sent % TOLD_EVERY == 0) {
          System.out.printf("%,d offers published%n", sent);
        }
      }
    }
    return concepts.size();
  }

  private static <T> void send(
      KafkaProducer<byte[], byte[]> producer, Topic<T> topic, String key, T payload) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic.name(), bytes(key), Payloads.write(payload));
    message.headers().add("ce_sequence", bytes("1")).add("ce_time", bytes("2026-01-01T00:00:00Z"));
    var unused = producer.send(message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    database.close();
    broker.close();
    FileSystemUtils.deleteRecursively(directory);
  }
}
