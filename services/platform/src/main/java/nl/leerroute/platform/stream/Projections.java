package nl.leerroute.platform.stream;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.leerroute.platform.settings.KafkaSettings;
import nl.leerroute.platform.store.States;

/** Gives access to the views of this service, in its own database. */
public final class Projections {

  private final MongoDatabase database;
  private final KafkaSettings settings;
  private final Clock clock;

  /**
   * @param settings say when the marker of something erased may go
   */
  public Projections(MongoDatabase database, KafkaSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param view a record, or a sealed interface of records
   */
  public <T> Projection<T> of(String collection, Class<T> view) {
    return of(collection, new States<>(view));
  }

  /**
   * @param views how they are stored
   */
  public <T> Projection<T> of(String collection, States<T> views) {
    return new Projection<>(
        new NewerOnly(database.getCollection(collection)), views, settings, clock);
  }
}
