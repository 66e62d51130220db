package nl.leerroute.platform.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where a writer tells the relay of its own process what it has just written.
 *
 * <p>Telling makes publishing fast; what was never told, because the process died, is found by
 * looking through the collections.
 */
public final class Outbox {

  private record Followed(OwnOutboxes own, Bundles bundles) {}

  private final Map<String, Followed> followed = new ConcurrentHashMap<>();
  private final Waiting waiting;
  private final Clock clock;
  private volatile boolean publishing = true;

  Outbox(Waiting waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * From now on the outboxes of this collection are published.
   *
   * @param bundles where facts of documents that are written at once are kept together
   */
  public void follow(MongoCollection<Document> documents, MongoCollection<Document> bundles) {
    followed.computeIfAbsent(
        name(documents),
        _ -> {
          Bundles together = new Bundles(bundles, documents);
          return new Followed(new OwnOutboxes(documents, together), together);
        });
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
    waiting.add(new Work(followed(documents).own(), id, lease, facts));
  }

  /** Facts were stored while somebody, here or elsewhere, held the document. */
  public void stored(MongoCollection<Document> documents, String id) {
    waiting.add(new Waiting.Place(followed(documents).own(), id), clock.instant());
  }

  /** Stores facts of documents that are to be written next, each naming the bundle. */
  public Mono<Void> store(MongoCollection<Document> documents, Bundle bundle) {
    return followed(documents).bundles().store(bundle);
  }

  /**
   * The bundle that was stored can go out.
   *
   * @param written facts of those documents that were written; of no others it will be
   */
  public void stored(
      MongoCollection<Document> documents, Bundle bundle, List<PendingFact> written) {
    waiting.add(followed(documents).bundles().work(bundle, written));
  }

  /** Which of these bundles may have facts that are not published. */
  public Flux<String> stillThere(MongoCollection<Document> documents, Collection<String> bundles) {
    return followed(documents).bundles().stillThere(bundles);
  }

  /** Whether there is any bundle that may have such facts. */
  public Mono<Boolean> isAnyBundleThere(MongoCollection<Document> documents) {
    return followed(documents).bundles().isAnyThere();
  }

  List<Outboxes> followed() {
    return followed.values().stream()
        .flatMap(one -> Stream.<Outboxes>of(one.own(), one.bundles()))
        .toList();
  }

  void publishing(boolean works) {
    publishing = works;
  }

  private Followed followed(MongoCollection<Document> documents) {
    return Objects.requireNonNull(followed.get(name(documents)), "not followed");
  }

  private static String name(MongoCollection<Document> documents) {
    return documents.getNamespace().getFullName();
  }
}
