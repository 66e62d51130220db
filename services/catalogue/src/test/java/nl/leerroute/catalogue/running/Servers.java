package nl.leerroute.catalogue.running;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerroute.catalogue.CatalogueApplication;
import nl.leerroute.catalogue.demo.DemoData;
import nl.leerroute.catalogue.provider.Command;
import nl.leerroute.catalogue.provider.Details;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.KvkNumber;
import nl.leerroute.catalogue.provider.ProviderId;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.Topic;
import nl.leerroute.embedded.EmbeddedBroker;
import nl.leerroute.embedded.EmbeddedDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
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
    return catalogue(Map.of());
  }

  /**
   * @param settings instead of those in the catalogue's own file
   */
  ConfigurableApplicationContext catalogue(Map<String, String> settings) {
    List<String> arguments = new ArrayList<>();
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    arguments.add("--leerroute.catalogue.places=" + DemoData.FOLDER.resolve("places.csv"));
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
        .run(arguments.toArray(String[]::new));
  }

  /** Lists these providers, so that their offers are shown. */
  static void list(ConfigurableApplicationContext catalogue, Collection<String> providers) {
    KeepingProviders keeping = catalogue.getBean(KeepingProviders.class);
    for (String id : providers) {
      Details details =
          new Details(List.of(id), new KvkNumber("00000001"), Set.of(), null, null, null, Set.of());
      for (Command command :
          List.of(new Command.Describe(details), new Command.Check(), new Command.List())) {
        keeping
            .handle(new ProviderId(id), command, "test", UUID.randomUUID().toString())
            .block(Duration.ofSeconds(30));
      }
    }
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

  /** Leaves a tombstone, as the owner of the topic would. */
  void erase(Topic<?> topic, String key) {
    send(topic, key, 7, null);
  }

  /** Says something, as the owner of the topic would. */
  <T> void publish(Topic<T> topic, String key, long version, T payload) {
    send(topic, key, version, Payloads.write(payload));
  }

  private void send(Topic<?> topic, String key, long version, byte @Nullable [] payload) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.name(), key, payload);
      record
          .headers()
          .add("ce_sequence", Long.toString(version).getBytes(StandardCharsets.UTF_8))
          .add("ce_time", Instant.now().toString().getBytes(StandardCharsets.UTF_8));
      assertThat(producer.send(record)).succeedsWithin(Duration.ofSeconds(30));
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
