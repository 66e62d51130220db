package nl.leerroute.platform.store;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerroute.platform.outbox.Outbox;
import org.bson.Document;

/** Gives access to the aggregates of this service, in its own database. */
public final class AggregateStore {

  private static final String BUNDLES = "-bundles";

  private final MongoDatabase database;
  private final Outbox outbox;
  private final Clock clock;

  public AggregateStore(MongoDatabase database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param state a record, or a sealed interface of records
   * @param lookedUpBy paths in the state, with dots, that {@link Aggregates#having} is asked for
   */
  public <S> Aggregates<S> of(String collection, Class<S> state, String... lookedUpBy) {
    return of(collection, new States<>(state), Set.of(lookedUpBy));
  }

  /**
   * Aggregates that come by the hundred thousand: of their state the database sees no more than
   * what they are looked up by.
   *
   * @param lookedUpBy by path in the state, as {@link Aggregates#having} is asked for it
   */
  public <S> Aggregates<S> packed(
      String collection, Class<S> state, Map<String, Function<S, ?>> lookedUpBy) {
    return of(collection, States.packed(state, lookedUpBy), lookedUpBy.keySet());
  }

  private <S> Aggregates<S> of(String collection, States<S> states, Set<String> lookedUpBy) {
    MongoCollection<Document> documents = database.getCollection(collection);
    outbox.follow(documents, database.getCollection(collection + BUNDLES));
    return new Aggregates<>(
        new Documents<>(documents, states, outbox),
        new Planning<>(states, clock),
        new Lookups(documents, lookedUpBy));
  }
}
