package nl.leerroute.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static nl.leerroute.platform.outbox.Answers.all;
import static nl.leerroute.platform.outbox.Answers.await;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The bundles of one collection: one is stored before its documents are written, each of these
 * names it, and it goes when the broker has all of its facts.
 *
 * <p>While it is there nobody publishes a later fact of its documents. Whoever takes one over from
 * a writer that is gone publishes what was written, after making sure that nothing more will be.
 */
final class Bundles implements Outboxes {

  private final MongoCollection<Document> bundles;
  private final Bundled documents;

  Bundles(MongoCollection<Document> bundles, MongoCollection<Document> documents) {
    this.bundles = bundles;
    this.documents = new Bundled(documents);
  }

  Mono<Void> store(Bundle bundle) {
    return Mono.from(bundles.insertOne(bundle.toDocument())).then();
  }

  /** Of these the ones that have facts the broker may not have. */
  Flux<String> stillThere(Collection<String> ids) {
    return ids.isEmpty()
        ? Flux.empty()
        : Flux.from(bundles.find(in("_id", Set.copyOf(ids))).projection(include("_id")))
            .map(bundle -> bundle.getString("_id"));
  }

  Mono<Boolean> isAnyThere() {
    return Mono.from(bundles.find().projection(include("_id")).first()).hasElement();
  }

  @Override
  public void index() {
    // Whatever is there is to be published, and is found by its id.
  }

  @Override
  public List<Full> full(int limit) {
    return all(bundles.find().projection(include(Lease.UNTIL, "time")).limit(limit)).stream()
        .map(
            bundle ->
                new Full(
                    bundle.getString("_id"),
                    Lease.in(bundle).map(Lease::until),
                    Optional.of(bundle.getDate("time").toInstant())))
        .toList();
  }

  @Override
  public List<Work> claim(Collection<String> ids, Instant now) {
    Lease lease = Lease.from(now);
    Bson free = and(in("_id", ids), not(gt(Lease.UNTIL, Date.from(now))));
    await(bundles.updateMany(free, set(Lease.FIELD, lease.toDocument())));
    return all(bundles.find(in("_id", ids))).stream()
        .flatMap(bundle -> claimed(bundle, lease))
        .toList();
  }

  private Stream<Work> claimed(Document stored, Lease mine) {
    Lease held = Lease.in(stored).orElse(mine);
    Bundle bundle = Bundle.from(stored, held);
    if (!held.isSame(mine)) {
      return Stream.of(work(bundle, List.of()));
    }
    List<PendingFact> written = documents.written(bundle);
    if (written.isEmpty()) {
      await(bundles.deleteOne(eq(bundle.id())));
      return Stream.empty();
    }
    return Stream.of(work(bundle, written));
  }

  Work work(Bundle bundle, List<PendingFact> written) {
    return new Work(this, bundle.id(), bundle.lease(), written, true);
  }

  /** A bundle goes as a whole or stays as a whole: a fact of it may come again, none is lost. */
  @Override
  public void settle(List<Work.Sent> sent) {
    List<Work> complete = sent.stream().filter(Work.Sent::isComplete).map(Work.Sent::work).toList();
    List<Work> others =
        sent.stream().filter(one -> !one.isComplete()).map(Work.Sent::work).toList();
    if (!complete.isEmpty()) {
      await(bundles.deleteMany(ours(complete)));
    }
    if (!others.isEmpty()) {
      await(bundles.updateMany(ours(others), unset(Lease.FIELD)));
    }
  }

  /** Nobody took them over meanwhile, who would be sending now. */
  private static Bson ours(List<Work> works) {
    return and(
        in("_id", works.stream().map(Work::id).toList()),
        in(Lease.TOKEN, works.stream().map(work -> work.lease().token()).toList()));
  }

  @Override
  public void sweep(Instant erasedBefore) {
    // Bundles have no markers.
  }
}
