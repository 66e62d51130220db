package nl.leerroute.catalogue.importing;

import reactor.core.publisher.Mono;

/** Somebody says that a source really stopped with all that a run did not have. */
public final class ConfirmingEnds {

  private final Runs runs;
  private final Outcomes outcomes;
  private final Ending ending;
  private final Leases leases;

  public ConfirmingEnds(Runs runs, Outcomes outcomes, Ending ending, Leases leases) {
    this.runs = runs;
    this.outcomes = outcomes;
    this.ending = ending;
    this.leases = leases;
  }

  /** Empty when the run waits for no confirmation, or a later one took its place. */
  public Mono<Run> confirm(RunId run) {
    return runs.change(
            run.source(), before -> before.flatMap(now -> now.confirmed(run, leases.now())))
        .map(Deliveries::latest)
        .flatMap(
            held ->
                outcomes
                    .of(held)
                    .filter(one -> one.outcome() == Outcome.MISSING)
                    .map(one -> one.as(Outcome.ENDED))
                    .collectList()
                    .flatMap(
                        ended ->
                            new RunInHand(runs, outcomes, leases, held)
                                .close(
                                    ended,
                                    ending.end(ended).then(ending.clear(run)),
                                    new Run.Stage.Done())));
  }
}
