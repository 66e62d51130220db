package nl.leerroute.platform.stream;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.platform.settings.KafkaSettings;
import nl.leerroute.platform.store.States;
import nl.leerroute.platform.store.Versioned;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A view with the newest version per key, whatever is repeated or comes out of order.
 *
 * <p>A tombstone leaves a marker with key and version, so that an older fact that comes again does
 * not bring the key back; markers are swept when no topic can hold such a fact any more.
 */
public final class Projection<T> {

  private static final String VIEW = "view";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final NewerOnly documents;
  private final States<T> views;
  private final KafkaSettings settings;
  private final Clock clock;
  private volatile Instant nextSweep = Instant.MIN;

  Projection(NewerOnly documents, States<T> views, KafkaSettings settings, Clock clock) {
    this.documents = documents;
    this.views = views;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes a batch with one bulk write; blocks until it is stored, for consumer threads. */
  public void apply(List<Received<T>> batch) {
    apply(batch, Function.identity());
  }

  /** Takes what the function makes of each fact. */
  public <E> void apply(List<Received<E>> batch, Function<E, T> view) {
    Map<String, Received<E>> newest = new LinkedHashMap<>();
    for (Received<E> fact : batch) {
      newest.merge(fact.key(), fact, (one, other) -> other.version() > one.version() ? other : one);
    }
    write(newest.values().stream().map(fact -> next(fact, view)).toList()).block(PATIENCE);
  }

  /**
   * Takes a batch in which every key stands once; the same as {@link #apply(List)} for callers that
   * have more to wait for.
   */
  public Mono<Void> taking(List<Received<T>> batch) {
    return write(batch.stream().map(fact -> next(fact, Function.<T>identity())).toList());
  }

  private Mono<Void> write(List<Document> next) {
    return documents.write(next).then(Mono.defer(() -> sweepWhenDue(clock.instant())));
  }

  public Mono<Versioned<T>> find(String key) {
    return documents.find(and(eq(key), exists(VIEW))).next().map(this::versioned);
  }

  /** Those of the keys that are there. */
  public Flux<Versioned<T>> find(Collection<String> keys) {
    return documents.find(and(in(NewerOnly.KEY, keys), exists(VIEW))).map(this::versioned);
  }

  public Flux<Versioned<T>> all() {
    return documents.find(exists(VIEW)).map(this::versioned);
  }

  private <E> Document next(Received<E> fact, Function<E, T> view) {
    Document next = new Document(NewerOnly.KEY, fact.key());
    next.append(NewerOnly.VERSION, fact.version());
    fact.payload()
        .ifPresentOrElse(
            payload -> next.append(VIEW, views.write(view.apply(payload))),
            () -> next.append(NewerOnly.GONE, Date.from(clock.instant())));
    return next;
  }

  private Mono<Void> sweepWhenDue(Instant now) {
    if (now.isBefore(nextSweep)) {
      return Mono.empty();
    }
    nextSweep = now.plus(settings.sweptEvery());
    return documents.sweep(now.minus(settings.topicsForgetAfter()));
  }

  private Versioned<T> versioned(Document document) {
    return new Versioned<>(
        document.getString(NewerOnly.KEY),
        document.get(NewerOnly.VERSION, Number.class).longValue(),
        views.read(document.get(VIEW, Document.class)));
  }
}
