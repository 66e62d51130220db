package nl.leerroute.catalogue.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.QuarantineId;
import nl.leerroute.catalogue.importing.Quarantined;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.platform.store.States;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a record, with what it is looked up by beside it. */
final class MongoQuarantine implements Quarantine {

  private static final ReplaceOptions NEW_OR_AGAIN = new ReplaceOptions().upsert(true);
  private static final String ID = "_id";
  private static final String PROVIDER = "provider";
  private static final String SOURCE = "source";
  private static final String RUN = "run";
  private static final String SINCE = "since";
  private static final String RECORD = "record";

  private final MongoCollection<Document> documents;
  private final States<Quarantined> states = new States<>(Quarantined.class);

  MongoQuarantine(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Quarantined> find(QuarantineId id) {
    return found(eq(ID, id.value())).next();
  }

  @Override
  public Flux<Quarantined> find(Collection<QuarantineId> ids) {
    return found(in(ID, values(ids)));
  }

  @Override
  public Flux<Quarantined> of(String provider) {
    return found(eq(PROVIDER, provider));
  }

  @Override
  public Flux<Quarantined> notSeenSince(RunId run) {
    return found(and(eq(SOURCE, run.source().value()), lt(RUN, run.number())));
  }

  private Flux<Quarantined> found(Bson filter) {
    return Flux.from(documents.find(filter).sort(ascending(SINCE, ID)))
        .map(document -> states.read(document.get(RECORD, Document.class)));
  }

  @Override
  public Mono<Void> store(List<Quarantined> records) {
    return records.isEmpty()
        ? Mono.empty()
        : Mono.from(documents.bulkWrite(records.stream().map(this::stored).toList())).then();
  }

  private ReplaceOneModel<Document> stored(Quarantined record) {
    String id = record.id().value();
    Document document =
        new Document(ID, id)
            .append(PROVIDER, record.provider())
            .append(SOURCE, record.lastRun().source().value())
            .append(RUN, record.lastRun().number())
            .append(SINCE, record.since().toEpochMilli())
            .append(RECORD, states.write(record));
    return new ReplaceOneModel<>(eq(ID, id), document, NEW_OR_AGAIN);
  }

  @Override
  public Mono<Void> remove(Collection<QuarantineId> ids) {
    return Mono.from(documents.deleteMany(in(ID, values(ids)))).then();
  }

  private static List<String> values(Collection<QuarantineId> ids) {
    return ids.stream().map(QuarantineId::value).toList();
  }
}
