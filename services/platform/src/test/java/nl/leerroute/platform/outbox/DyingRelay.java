package nl.leerroute.platform.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;

/** A relay that publishes and dies before it has pulled anything. */
public final class DyingRelay {

  private DyingRelay() {}

  public static void publish(
      String bootstrapServers,
      MongoCollection<Document> documents,
      MongoCollection<Document> bundles,
      List<String> ids,
      Clock clock) {
    Map<String, Object> settings = new java.util.HashMap<>(ProducerSettings.SAFE);
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
      Outboxes outboxes = new OwnOutboxes(documents, new Bundles(bundles, documents));
      List<Work> claimed = outboxes.claim(ids, clock.instant());
      new Publisher(() -> producer, new CloudEvents("dying"), clock).publish(claimed);
    }
  }
}
