package nl.leerroute.platform.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import reactor.core.publisher.Mono;

/** One command on some aggregates: reads, decides, writes, and again for those that changed. */
record Command<S>(
    String id, Map<String, Decider<S>> deciders, Documents<S> documents, Planning<S> planning) {

  private static final int ATTEMPTS = 60;
  private static final int LONGEST_PAUSE_MILLIS = 40;

  Mono<List<Outcome<S>>> execute(List<String> ids) {
    return attempt(ids, 1)
        .map(outcomes -> ids.stream().map(id -> Objects.requireNonNull(outcomes.get(id))).toList());
  }

  private Mono<Map<String, Outcome<S>>> attempt(List<String> ids, int attempt) {
    return documents
        .find(ids)
        .flatMap(
            found -> {
              Map<String, Outcome<S>> outcomes = new HashMap<>();
              List<Change<S>> changes = new ArrayList<>();
              for (String one : ids) {
                switch (planning.plan(stored(found, one), id, decider(one))) {
                  case Planning.Plan.Done<S>(Outcome<S> outcome) -> outcomes.put(one, outcome);
                  case Planning.Plan.Write<S>(Change<S> change) -> changes.add(change);
                }
              }
              return documents
                  .write(changes, id)
                  .flatMap(written -> settle(outcomes, changes, written, attempt));
            });
  }

  private Mono<Map<String, Outcome<S>>> settle(
      Map<String, Outcome<S>> outcomes,
      List<Change<S>> changes,
      List<Change<S>> written,
      int attempt) {
    written.forEach(change -> outcomes.put(change.id(), change.outcome()));
    List<Change<S>> overtaken =
        changes.stream().filter(change -> !outcomes.containsKey(change.id())).toList();
    if (overtaken.isEmpty()) {
      return Mono.just(outcomes);
    }
    if (attempt == ATTEMPTS) {
      overtaken.forEach(
          change -> outcomes.put(change.id(), new Outcome.Conflict<>(change.before().versioned())));
      return Mono.just(outcomes);
    }
    List<String> again = overtaken.stream().map(Change::id).toList();
    return Mono.delay(pause(attempt))
        .then(Mono.defer(() -> attempt(again, attempt + 1)))
        .doOnNext(outcomes::putAll)
        .thenReturn(outcomes);
  }

  private static Duration pause(int attempt) {
    int longest = Math.min(LONGEST_PAUSE_MILLIS, 2 * attempt);
    return Duration.ofMillis(ThreadLocalRandom.current().nextInt(longest + 1));
  }

  private Decider<S> decider(String aggregate) {
    return Objects.requireNonNull(deciders.get(aggregate));
  }

  private static <S> Stored<S> stored(Map<String, Stored<S>> found, String aggregate) {
    Stored<S> stored = found.get(aggregate);
    return stored == null ? Stored.nothing(aggregate) : stored;
  }
}
