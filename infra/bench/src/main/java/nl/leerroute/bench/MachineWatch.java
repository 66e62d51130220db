package nl.leerroute.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Looks into the database, past all services: what is there, and what ought never to be. */
final class MachineWatch implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final Map<String, String> VIEWS =
      Map.of("gateway", "routes", "intake", "profiles");

  private final MongoClient database;
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Long> versions = new HashMap<>();
  private final AtomicInteger wentDown = new AtomicInteger();
  private final AtomicLong centsOver = new AtomicLong();

  private MachineWatch(MongoClient database) {
    this.database = database;
  }

  static MachineWatch on(String database) {
    MachineWatch watch = new MachineWatch(MongoClients.create(database));
    var unused =
        watch.looking.scheduleWithFixedDelay(
            watch::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private void look() {
    try {
      VIEWS.forEach(this::lookAtVersions);
      lookAtPot();
    } catch (RuntimeException e) {
      System.err.println("Not looked at: " + e);
    }
  }

  private void lookAtVersions(String service, String view) {
    for (Document each : all(service, view, in("_id", known(service, view)))) {
      long version = each.get("version", Number.class).longValue();
      Long before = versions.put(service + each.getString("_id"), version);
      if (before != null && before > version) {
        wentDown.incrementAndGet();
      }
    }
  }

  /** Only the latest are worth looking at again. */
  private List<String> known(String service, String view) {
    return Flux.from(
            database
                .getDatabase(service)
                .getCollection(view)
                .find()
                .projection(include("_id"))
                .sort(new Document("$natural", -1))
                .limit(300))
        .map(each -> each.getString("_id"))
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private void lookAtPot() {
    Flux.from(database.getDatabase("funding").getCollection("ledgers").find(eq(MachinePot.ID)))
        .map(pot -> pot.get("state", Document.class).get("lanes", Document.class))
        .map(
            lanes ->
                lanes.values().stream()
                    .mapToLong(lane -> ((Document) lane).get("committed", Number.class).longValue())
                    .sum())
        .toStream()
        .forEach(
            committed ->
                centsOver.accumulateAndGet(committed - MachinePot.CEILING_CENTS, Math::max));
  }

  private List<Document> all(String service, String collection, org.bson.conversions.Bson filter) {
    return Flux.from(
            database
                .getDatabase(service)
                .getCollection(collection)
                .find(filter)
                .projection(include("version", "view.ask.person")))
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  /**
   * How many of what was acknowledged are nowhere to be found; the others are crossed off.
   *
   * @param profiles with routes, on the pages too
   */
  int lost(Set<String> profiles, Set<String> applications) {
    Set<String> answered = new HashSet<>(profiles);
    Set<String> asked = new HashSet<>(applications);
    Set<String> missing = new HashSet<>();
    missing.addAll(answered);
    missing.addAll(asked);
    long end = System.nanoTime() + SOON.toNanos();
    while (!missing.isEmpty() && System.nanoTime() < end) {
      Set<String> stored = ids("intake", "profiles", answered);
      stored.retainAll(ids("gateway", "routes", answered));
      missing.removeAll(stored);
      missing.removeAll(ids("funding", "applications", asked));
      pause();
    }
    profiles.removeAll(answered);
    applications.removeAll(asked);
    return missing.size();
  }

  private Set<String> ids(String service, String collection, Collection<String> wanted) {
    return all(service, collection, in("_id", List.copyOf(wanted))).stream()
        .map(each -> each.getString("_id"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** People with more than one application, since everybody sends one. */
  long twice() {
    List<String> persons =
        Flux.from(
                database
                    .getDatabase("funding")
                    .getCollection("applications")
                    .find()
                    .projection(include("view.pot", "view.ask.person")))
            .map(each -> each.get("view", Document.class))
            .map(view -> view.get("ask", Document.class).getString("person"))
            .collectList()
            .blockOptional()
            .orElseThrow();
    return persons.size() - (long) new HashSet<>(persons).size();
  }

  /** Since the last look. */
  int wentDown() {
    return wentDown.getAndSet(0);
  }

  long centsOver() {
    return Math.max(0, centsOver.get());
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
    database.close();
  }
}
