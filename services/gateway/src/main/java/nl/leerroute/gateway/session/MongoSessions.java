package nl.leerroute.gateway.session;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoSocketException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Sessions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sessions as documents, one each.
 *
 * <p>A document is found by a hash of the session id, so that a copy of the database opens no
 * session. Attributes are written one by one: two requests of a session that change different
 * attributes do not undo each other.
 */
final class MongoSessions implements WebSessionStore, Sessions {

  static final Duration MAX_IDLE = Duration.ofHours(12);

  private static final Duration AT_MOST = Duration.ofSeconds(2);
  private static final Duration ACCESS_NOTED_AFTER = Duration.ofMinutes(1);
  private static final String CREATED = "created";
  private static final String ACCESSED = "accessed";
  private static final String ATTRIBUTES = "attributes";
  private static final int ID_BYTES = 24;

  private final MongoCollection<Document> sessions;
  private final AttributeJson json;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  MongoSessions(MongoCollection<Document> sessions, AttributeJson json, Clock clock) {
    this.sessions = sessions;
    this.json = json;
    this.clock = clock;
  }

  String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public Mono<WebSession> createWebSession() {
    return Mono.fromSupplier(() -> StoredSession.fresh(this, newId(), clock.instant()));
  }

  /** Empty when there is none, or when it was not used for too long. */
  @Override
  public Mono<WebSession> retrieveSession(String id) {
    return bounded(sessions.find(key(id)).first())
        .map(document -> read(id, document))
        .filter(session -> !session.isExpired())
        .cast(WebSession.class);
  }

  @Override
  public Mono<Void> removeSession(String id) {
    return bounded(sessions.deleteOne(key(id))).then();
  }

  @Override
  public Mono<Void> endWhere(Set<String> attributes, String value) {
    String stored = json.write(value);
    return bounded(
            sessions.deleteMany(
                or(
                    attributes.stream()
                        .map(name -> eq(ATTRIBUTES + "." + AttributeNames.write(name), stored))
                        .toList())))
        .then();
  }

  @Override
  public Mono<WebSession> updateLastAccessTime(WebSession session) {
    return Mono.just(session);
  }

  Mono<Void> insert(StoredSession session) {
    Document document =
        new Document("_id", Hashes.of(session.getId()))
            .append(CREATED, Date.from(session.getCreationTime()))
            .append(ACCESSED, Date.from(session.now()))
            .append(ATTRIBUTES, new Document(Map.copyOf(written(session))));
    var orNew = new ReplaceOptions().upsert(true);
    return bounded(sessions.replaceOne(key(session.getId()), document, orNew)).then();
  }

  /** Writes what differs; that it was used is noted once a minute. */
  Mono<Void> update(StoredSession session, Map<String, String> read) {
    Map<String, String> written = written(session);
    List<Bson> updates = new ArrayList<>();
    written.forEach(
        (name, value) -> {
          if (!value.equals(read.get(name))) {
            updates.add(Updates.set(ATTRIBUTES + "." + name, value));
          }
        });
    read.keySet().stream()
        .filter(name -> !written.containsKey(name))
        .forEach(name -> updates.add(Updates.unset(ATTRIBUTES + "." + name)));
    if (session.getLastAccessTime().plus(ACCESS_NOTED_AFTER).isBefore(session.now())) {
      updates.add(Updates.set(ACCESSED, Date.from(session.now())));
    }
    return updates.isEmpty()
        ? Mono.empty()
        : bounded(sessions.updateOne(key(session.getId()), Updates.combine(updates))).then();
  }

  /** Removes what nobody can use any more; the database's own expiry is not relied on. */
  Mono<Long> sweep() {
    return Mono.from(sessions.deleteMany(lt(ACCESSED, Date.from(clock.instant().minus(MAX_IDLE)))))
        .map(result -> result.getDeletedCount());
  }

  private StoredSession read(String id, Document document) {
    Map<String, String> attributes =
        document.get(ATTRIBUTES, new Document()).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> entry.getValue().toString()));
    return StoredSession.stored(
        this,
        id,
        readable(attributes),
        attributes,
        instant(document, CREATED),
        instant(document, ACCESSED),
        clock.instant());
  }

  private Map<String, Object> readable(Map<String, String> attributes) {
    Map<String, Object> readable = new HashMap<>();
    attributes.forEach(
        (name, text) ->
            json.read(text).ifPresent(value -> readable.put(AttributeNames.read(name), value)));
    return readable;
  }

  private Map<String, String> written(StoredSession session) {
    return session.getAttributes().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> AttributeNames.write(entry.getKey()),
                entry -> json.write(entry.getValue())));
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }

  private static Bson key(String id) {
    return eq("_id", Hashes.of(id));
  }

  /**
   * Once more over a new connection when the store went away under one: twice is as good as once.
   */
  private static <T> Mono<T> bounded(Publisher<T> call) {
    return Mono.from(call)
        .retryWhen(Retry.max(1).filter(MongoSocketException.class::isInstance))
        .timeout(AT_MOST)
        .onErrorMap(cause -> new PartnerDown(Partner.STORE, cause));
  }
}
