package nl.leerroute.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A run that this instance works on: each step is stored, and refused when another instance took
 * the run over meanwhile.
 */
final class RunInHand {

  /** Another instance goes on with the run, so this one stops. */
  static final class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOver(RunId run) {
      super("another instance works on " + run);
    }
  }

  private static final int PAGE = 500;

  private final Runs runs;
  private final Outcomes outcomes;
  private final Leases leases;
  private Run run;

  RunInHand(Runs runs, Outcomes outcomes, Leases leases, Run run) {
    this.runs = runs;
    this.outcomes = outcomes;
    this.leases = leases;
    this.run = run;
  }

  Run run() {
    return run;
  }

  /**
   * @param end from where to go on in the source
   */
  Mono<Run> finish(List<RecordOutcome> page, String end) {
    return outcomes
        .store(run.id(), run.pages(), page)
        .then(Mono.defer(() -> step(now -> now.with(page, end, leases.now()))));
  }

  /**
   * Ends the run with the outcomes of what it did not have.
   *
   * @param then done when these are stored, and again when the run is cut off before its end is
   */
  Mono<Run> close(List<RecordOutcome> rest, Mono<Void> then, Run.Stage stage) {
    List<List<RecordOutcome>> pages = new ArrayList<>();
    for (int from = 0; from < rest.size(); from += PAGE) {
      pages.add(rest.subList(from, Math.min(rest.size(), from + PAGE)));
    }
    return Flux.range(0, pages.size())
        .concatMap(i -> outcomes.store(run.id(), run.pages() + i, pages.get(i)))
        .then(then)
        .then(
            Mono.defer(
                () -> step(now -> now.closed(rest, pages.size(), stage, leases.now().now()))));
  }

  Mono<Run> end(Run.Stage stage) {
    return step(now -> now.at(stage, leases.now().now()));
  }

  /** Keeps the run from being taken over while the work goes on. */
  <T> Mono<T> heldDuring(Mono<T> work) {
    Mono<T> holding = Flux.interval(leases.renewal()).concatMap(_ -> hold()).then(Mono.<T>never());
    return Mono.firstWithSignal(work, holding);
  }

  /** The store may be away for a moment; only another instance is a reason to stop. */
  private Mono<Run> hold() {
    return change(now -> now.heldBy(leases.now()))
        .onErrorResume(e -> !(e instanceof TakenOver), _ -> Mono.empty());
  }

  private Mono<Run> step(UnaryOperator<Run> step) {
    return change(step).doOnNext(stored -> run = stored);
  }

  private Mono<Run> change(UnaryOperator<Run> step) {
    return runs.change(
            run.id().source(), before -> before.flatMap(deliveries -> deliveries.change(run, step)))
        .flatMap(stored -> Mono.justOrEmpty(stored.find(run.id())))
        .switchIfEmpty(Mono.error(() -> new TakenOver(run.id())));
  }
}
