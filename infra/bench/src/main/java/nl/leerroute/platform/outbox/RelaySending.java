package nl.leerroute.platform.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.kafka.core.ProducerFactory;

/** The relay's way from facts that are pending to facts that the broker has, and no further. */
public final class RelaySending {

  /** What the relay takes at once when there is enough. */
  public static final int BURST = Waiting.SLICE;

  private final Publisher publisher;
  private final Outboxes outboxes;

  /**
   * @param documents where the facts could stand; it is not touched
   */
  public RelaySending(
      ProducerFactory<byte[], byte[]> producers, MongoCollection<Document> documents) {
    this.publisher =
        new Publisher(producers::createProducer, new CloudEvents("bench"), Clock.systemUTC());
    this.outboxes = new OwnOutboxes(documents, new Bundles(documents, documents));
  }

  /** Returns when the broker has all of them, each of another document. */
  public void send(List<PendingFact> facts) {
    Lease lease = Lease.from(Clock.systemUTC().instant());
    List<Work> works =
        facts.stream().map(fact -> new Work(outboxes, fact.key(), lease, List.of(fact))).toList();
    if (!publisher.publish(works).stream().allMatch(Work.Sent::isComplete)) {
      throw new IllegalStateException("The broker has not all of the facts");
    }
  }
}
