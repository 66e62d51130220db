package nl.leerroute.funding.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.ledger.Hold;
import nl.leerroute.funding.ledger.Ledgers;
import nl.leerroute.funding.ledger.Page;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.platform.store.States;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A document a pot and a document a limit, each written by compare-and-set; applications and pages
 * of lines only ever grow.
 */
final class MongoLedgers implements Ledgers {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final int AT_ONCE = 100;
  private static final String ID = "_id";
  private static final String TURN = "turn";
  private static final String VERSION = "version";
  private static final String STATE = "state";

  private final MongoCollection<Document> pots;
  private final MongoCollection<Document> holds;
  private final ApplicationDocuments applications;
  private final States<Pot> potStates = new States<>(Pot.class);
  private final States<Hold> holdStates = States.packed(Hold.class, Map.of());

  MongoLedgers(MongoDatabase database, ApplicationDocuments applications) {
    this.pots = database.getCollection("ledgers");
    this.holds = database.getCollection("holds");
    this.applications = applications;
  }

  @Override
  public Optional<Pot> find(String pot) {
    return pot(pot).blockOptional(PATIENCE);
  }

  Mono<Pot> pot(String id) {
    return Mono.from(pots.find(eq(id))).map(this::pot);
  }

  private Pot pot(Document stored) {
    return potStates.read(stored.get(STATE, Document.class));
  }

  @Override
  public Map<String, Application> applications(Collection<String> ids) {
    return applications.find(ids).collectMap(Application::id).blockOptional(PATIENCE).orElseThrow();
  }

  @Override
  public Map<String, Page> pages(Collection<String> keys) {
    return applications.pages(keys).collectMap(Page::key).blockOptional(PATIENCE).orElseThrow();
  }

  @Override
  public void keep(List<Application> changed, List<Page> longer) {
    applications.keep(changed, longer).block(PATIENCE);
  }

  @Override
  public Map<String, Hold> holds(Collection<String> keys) {
    return Flux.from(holds.find(in(ID, keys)))
        .map(this::hold)
        .collectMap(Hold::key)
        .blockOptional(PATIENCE)
        .orElseThrow();
  }

  @Override
  public void eachHold(Consumer<Hold> look) {
    Flux.from(holds.find()).map(this::hold).toIterable(AT_ONCE).forEach(look);
  }

  private Hold hold(Document stored) {
    Hold state = holdStates.read(stored.get(STATE, Document.class));
    return new Hold(state.key(), stored.getLong(VERSION), state.answers());
  }

  @Override
  public boolean keepHolds(List<Hold> changed) {
    if (changed.isEmpty()) {
      return true;
    }
    return Mono.from(holds.bulkWrite(changed.stream().map(this::asRead).toList(), ANY_ORDER))
        .map(done -> done.getMatchedCount() + done.getInsertedCount() == changed.size())
        .onErrorResume(MongoBulkWriteException.class, MongoLedgers::overtaken)
        .blockOptional(PATIENCE)
        .orElse(false);
  }

  private WriteModel<Document> asRead(Hold hold) {
    Document next =
        new Document(ID, hold.key())
            .append(VERSION, hold.version() + 1)
            .append(STATE, holdStates.write(hold));
    return hold.version() == 0
        ? new InsertOneModel<>(next)
        : new ReplaceOneModel<>(new Document(ID, hold.key()).append(VERSION, hold.version()), next);
  }

  private static Mono<Boolean> overtaken(MongoBulkWriteException failure) {
    return failure.getWriteErrors().stream()
            .allMatch(each -> each.getCategory() == ErrorCategory.DUPLICATE_KEY)
        ? Mono.just(false)
        : Mono.error(failure);
  }

  @Override
  public boolean turn(Pot before, Pot after) {
    Document next =
        new Document(ID, after.id())
            .append(TURN, after.turn())
            .append(STATE, potStates.write(after));
    return before.turn() == 0 ? begin(next) : goOn(before, next);
  }

  private boolean begin(Document first) {
    try {
      Objects.requireNonNull(Mono.from(pots.insertOne(first)).block(PATIENCE));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private boolean goOn(Pot before, Document next) {
    Document guard = new Document(ID, before.id()).append(TURN, before.turn());
    return Mono.from(pots.replaceOne(guard, next))
        .map(done -> done.getMatchedCount() == 1)
        .blockOptional(PATIENCE)
        .orElse(false);
  }
}
