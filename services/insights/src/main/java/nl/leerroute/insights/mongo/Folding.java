package nl.leerroute.insights.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Folds facts into one document per flow; facts that are in it already write nothing.
 *
 * @param <D> a document
 * @param <S> what facts make of a flow
 * @param <F> a fact
 */
record Folding<D, S, F>(
    Aggregates<D> documents,
    Function<S, D> write,
    BiFunction<String, D, S> read,
    Function<String, S> start,
    BiFunction<S, F, S> with) {

  Flux<S> all() {
    return documents.all().map(stored -> read.apply(stored.id(), stored.state()));
  }

  Mono<Void> add(Map<String, List<F>> byFlow) {
    return documents
        .decideAll(
            byFlow.entrySet().stream()
                .collect(
                    toMap(Map.Entry::getKey, entry -> adding(entry.getKey(), entry.getValue()))),
            UUID.randomUUID().toString())
        .doOnNext(Folding::check)
        .then();
  }

  private Decider<D> adding(String id, List<F> facts) {
    return stored -> {
      S before =
          stored.map(found -> read.apply(id, found.state())).orElseGet(() -> start.apply(id));
      S after = before;
      for (F fact : facts) {
        after = with.apply(after, fact);
      }
      return after.equals(before)
          ? new Decision.Unchanged<>()
          : new Decision.Changed<>(write.apply(after), List.of());
    };
  }

  /** A flow that others kept writing was not stored: the batch has to come again. */
  private static void check(List<? extends Outcome<?>> outcomes) {
    if (outcomes.stream().anyMatch(Outcome.Conflict.class::isInstance)) {
      throw new IllegalStateException("flows that could not be stored for all the others writing");
    }
  }
}
