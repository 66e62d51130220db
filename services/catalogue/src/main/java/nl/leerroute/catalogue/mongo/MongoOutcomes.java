package nl.leerroute.catalogue.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.RecordOutcome;
import nl.leerroute.catalogue.importing.Run;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.platform.store.States;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a page of a run. */
final class MongoOutcomes implements Outcomes {

  private record Page(List<RecordOutcome> outcomes) {}

  private static final ReplaceOptions NEW_OR_AGAIN = new ReplaceOptions().upsert(true);
  private static final String ID = "_id";

  private final MongoCollection<Document> pages;
  private final States<Page> states = States.packed(Page.class, Map.of());

  MongoOutcomes(MongoCollection<Document> pages) {
    this.pages = pages;
  }

  @Override
  public Mono<Void> store(RunId run, int page, List<RecordOutcome> outcomes) {
    String id = id(run, page);
    Document document = states.write(new Page(outcomes)).append(ID, id);
    return Mono.from(pages.replaceOne(eq(ID, id), document, NEW_OR_AGAIN)).then();
  }

  @Override
  public Flux<RecordOutcome> of(Run run) {
    return Flux.range(0, run.pages())
        .concatMap(page -> pages.find(eq(ID, id(run.id(), page))).first(), 1)
        .concatMapIterable(page -> states.read(page).outcomes());
  }

  @Override
  public Mono<Void> forget(Run run) {
    List<String> ids =
        IntStream.range(0, run.pages()).mapToObj(page -> id(run.id(), page)).toList();
    return ids.isEmpty() ? Mono.empty() : Mono.from(pages.deleteMany(in(ID, ids))).then();
  }

  private static String id(RunId run, int page) {
    return run + "/" + page;
  }
}
