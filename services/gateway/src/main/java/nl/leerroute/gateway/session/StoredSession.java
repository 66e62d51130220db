package nl.leerroute.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A session of one request; written back only where it differs from what was read. */
final class StoredSession implements WebSession {

  private final MongoSessions store;
  private final Map<String, Object> attributes;

  /** Attributes as they are in the store, in their stored form. */
  private final Map<String, String> read;

  private final Instant created;
  private final Instant accessed;
  private final Instant now;
  private volatile String id;
  private volatile Duration maxIdle;
  private volatile State state;

  private enum State {
    NEW,
    STARTED,
    STORED,
    INVALID
  }

  private StoredSession(
      MongoSessions store,
      String id,
      Map<String, Object> attributes,
      Map<String, String> read,
      Instant created,
      Instant accessed,
      Instant now,
      State state) {
    this.store = store;
    this.id = id;
    this.attributes = new ConcurrentHashMap<>(attributes);
    this.read = read;
    this.created = created;
    this.accessed = accessed;
    this.now = now;
    this.maxIdle = MongoSessions.MAX_IDLE;
    this.state = state;
  }

  static StoredSession fresh(MongoSessions store, String id, Instant now) {
    return new StoredSession(store, id, Map.of(), Map.of(), now, now, now, State.NEW);
  }

  static StoredSession stored(
      MongoSessions store,
      String id,
      Map<String, Object> attributes,
      Map<String, String> read,
      Instant created,
      Instant accessed,
      Instant now) {
    return new StoredSession(store, id, attributes, read, created, accessed, now, State.STORED);
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return attributes;
  }

  @Override
  public void start() {
    if (state == State.NEW) {
      state = State.STARTED;
    }
  }

  @Override
  public boolean isStarted() {
    return state == State.STARTED
        || state == State.STORED
        || (state == State.NEW && !attributes.isEmpty());
  }

  /** After a login: whoever knew the old id has nothing with it. */
  @Override
  public Mono<Void> changeSessionId() {
    return Mono.defer(
        () -> {
          String old = id;
          boolean stored = state == State.STORED;
          id = store.newId();
          state = State.STARTED;
          return stored ? store.removeSession(old) : Mono.empty();
        });
  }

  @Override
  public Mono<Void> invalidate() {
    return Mono.defer(
        () -> {
          state = State.INVALID;
          attributes.clear();
          return store.removeSession(id);
        });
  }

  @Override
  public Mono<Void> save() {
    return Mono.defer(
        () ->
            switch (state) {
              case INVALID -> Mono.empty();
              case STORED -> store.update(this, read);
              case NEW, STARTED -> store.insert(this);
            });
  }

  @Override
  public boolean isExpired() {
    return state == State.INVALID || accessed.plus(maxIdle).isBefore(now);
  }

  @Override
  public Instant getCreationTime() {
    return created;
  }

  /** Of the request before this one. */
  @Override
  public Instant getLastAccessTime() {
    return accessed;
  }

  Instant now() {
    return now;
  }

  @Override
  public void setMaxIdleTime(Duration maxIdleTime) {
    this.maxIdle = maxIdleTime;
  }

  @Override
  public Duration getMaxIdleTime() {
    return maxIdle;
  }
}
