package nl.leerroute.catalogue.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.CatalogueApplication;
import nl.leerroute.contracts.Topic;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A broker and a database of their own, and as many catalogues on them as a test wants. */
final class Servers implements AutoCloseable {

  private final EmbeddedBroker broker;
  private final EmbeddedDatabase database;
  private final Path publicKeys;
  private final Path privateKey;

  private Servers(
      EmbeddedBroker broker, EmbeddedDatabase database, Path publicKeys, Path privateKey) {
    this.broker = broker;
    this.database = database;
    this.publicKeys = publicKeys;
    this.privateKey = privateKey;
  }

  static Servers start(Path folder) throws IOException, JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    return new Servers(
        EmbeddedBroker.start(folder.resolve("broker"), 0),
        EmbeddedDatabase.start(folder.resolve("database"), 0),
        Files.writeString(folder.resolve("public.json"), new JWKSet(key).toString()),
        Files.writeString(folder.resolve("private.json"), key.toJSONString()));
  }

  ConfigurableApplicationContext catalogue() {
    return new SpringApplicationBuilder(CatalogueApplication.class)
        .properties(
            Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "leerroute.kafka.bootstrap-servers", broker.bootstrapServers(),
                "leerroute.mongodb.uri", database.uri(),
                "leerroute.identity.issuer", "http://127.0.0.1:1/nobody",
                "leerroute.tokens.verification-keys", publicKeys.toString(),
                "leerroute.tokens.signing-key", privateKey.toString()))
        .run();
  }

  /** Everything that is on a topic now, per key in the order in which it was published. */
  List<ConsumerRecord<String, byte[]>> on(Topic<?> topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(partition -> new TopicPartition(topic.name(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  /** The last record of a key; empty when there never was one. */
  Optional<ConsumerRecord<String, byte[]>> last(Topic<?> topic, String key) {
    return on(topic).stream()
        .filter(record -> record.key().equals(key))
        .reduce((earlier, later) -> later);
  }

  @Override
  public void close() {
    broker.close();
    database.close();
  }
}
