package nl.leerroute.platform.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Where a writer tells the relay of its own process what it has just written.
 *
 * <p>Telling makes publishing fast; what was never told, because the process died, is found by
 * looking through the collections.
 */
public final class Outbox {

  private final Map<String, Outboxes> followed = new ConcurrentHashMap<>();
  private final Waiting waiting;
  private final Clock clock;
  private volatile boolean publishing = true;

  Outbox(Waiting waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  /** From now on the outboxes of this collection are published. */
  public void follow(MongoCollection<Document> documents) {
    followed.computeIfAbsent(name(documents), name -> new Outboxes(documents));
  }

  /**
   * A lease that a writer may store with its facts, which saves the relay from reading them back.
   *
   * <p>Absent while the relay cannot keep up or the broker is away.
   */
  public Optional<Lease> lease() {
    return publishing && waiting.hasRoom()
        ? Optional.of(Lease.from(clock.instant()))
        : Optional.empty();
  }

  /** These facts, all that the outbox has, were stored under a lease of this process. */
  public void stored(
      MongoCollection<Document> documents, String id, Lease lease, List<PendingFact> facts) {
    waiting.add(new Work(outboxes(documents), id, lease, facts));
  }

  /** Facts were stored while somebody, here or elsewhere, held the document. */
  public void stored(MongoCollection<Document> documents, String id) {
    waiting.add(new Waiting.Place(outboxes(documents), id), clock.instant());
  }

  List<Outboxes> followed() {
    return List.copyOf(followed.values());
  }

  void publishing(boolean works) {
    publishing = works;
  }

  private Outboxes outboxes(MongoCollection<Document> documents) {
    return followed.computeIfAbsent(name(documents), name -> new Outboxes(documents));
  }

  private static String name(MongoCollection<Document> documents) {
    return documents.getNamespace().getFullName();
  }
}
