package nl.leerroute.platform.store;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Set;
import nl.leerroute.platform.outbox.Outbox;
import org.bson.Document;

/** Gives access to the aggregates of this service, in its own database. */
public final class AggregateStore {

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
    MongoCollection<Document> documents = database.getCollection(collection);
    outbox.follow(documents);
    States<S> states = new States<>(state);
    return new Aggregates<>(
        new Documents<>(documents, states, outbox),
        new Planning<>(states, outbox, clock),
        new Lookups(documents, Set.of(lookedUpBy)));
  }
}
