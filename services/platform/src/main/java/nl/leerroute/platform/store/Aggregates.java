package nl.leerroute.platform.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The aggregates of one collection: one document each, written by compare-and-set on its version.
 *
 * <p>What a command changes and what it publishes are stored in one atomic update; a command that
 * comes again, because its reply was lost, is recognised.
 */
public final class Aggregates<S> {

  private static final int SLICE = 1_000;
  private static final Duration PUBLISHING_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PUBLISHING = Duration.ofMinutes(2);

  private final Documents<S> documents;
  private final Planning<S> planning;
  private final Lookups lookups;

  Aggregates(Documents<S> documents, Planning<S> planning, Lookups lookups) {
    this.documents = documents;
    this.planning = planning;
    this.lookups = lookups;
  }

  public Mono<Versioned<S>> find(String id) {
    return documents.find(eq(id)).flatMap(Aggregates::versioned).next();
  }

  /** Which of these ids there are, told with one question and without reading any state. */
  public Flux<String> existing(Collection<String> ids) {
    return ids.isEmpty() ? Flux.empty() : documents.existing(ids);
  }

  public Flux<Versioned<S>> all() {
    return documents.find(exists(Fields.STATE)).concatMap(Aggregates::versioned);
  }

  /**
   * Those in whose state the field has this value, found without reading the others.
   *
   * @param field path in the state, one of those that were declared with the aggregates
   */
  public Flux<Versioned<S>> having(String field, Object value) {
    return lookups
        .by(field)
        .flatMapMany(path -> documents.find(eq(path, value)))
        .concatMap(Aggregates::versioned);
  }

  /**
   * Those in whose state the field has a value below this one, as the database compares values of
   * the same type, found without reading the others.
   *
   * @param field path in the state, one of those that were declared with the aggregates
   */
  public Flux<Versioned<S>> below(String field, Object bound) {
    return lookups
        .by(field)
        .flatMapMany(path -> documents.find(lt(path, bound)))
        .concatMap(Aggregates::versioned);
  }

  /**
   * Decides on the stored state and stores the result with its publications, once per command.
   *
   * @param commandId names the command; the last 32 of an aggregate are remembered
   */
  public Mono<Outcome<S>> decide(String id, String commandId, Decider<S> decider) {
    return decideAll(Map.of(id, decider), commandId).map(List::getFirst);
  }

  /** Decides many at once with one read and one bulk write; outcomes come in the map's order. */
  public Mono<List<Outcome<S>>> decideAll(Map<String, Decider<S>> deciders, String commandId) {
    Command<S> command =
        new Command<>(commandId, new LinkedHashMap<>(deciders), documents, planning);
    return Flux.fromIterable(List.copyOf(deciders.keySet()))
        .buffer(SLICE)
        .concatMap(command::execute)
        .collectList()
        .map(slices -> slices.stream().flatMap(List::stream).toList());
  }

  /**
   * Completes when nothing that is stored here waits to be published any more; fails when that
   * takes minutes, as it does with the broker away.
   */
  public Mono<Void> published() {
    return Mono.defer(documents::isAnyUnpublished)
        .filter(waiting -> !waiting)
        .repeatWhenEmpty(again -> again.delayElements(PUBLISHING_PAUSE))
        .timeout(LONGEST_PUBLISHING)
        .then();
  }

  private static <S> Mono<Versioned<S>> versioned(Stored<S> stored) {
    return Mono.justOrEmpty(stored.versioned());
  }
}
