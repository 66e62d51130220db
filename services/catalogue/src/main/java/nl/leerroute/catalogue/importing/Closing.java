package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Ends a run whose records were all taken: what the source no longer has ends, or is kept. */
public final class Closing {

  private final Ending ending;

  public Closing(Ending ending) {
    this.ending = ending;
  }

  Mono<Run> close(Source source, RunInHand hand, Stock stock) {
    return hand.run().whole()
        ? ending.stillOf(source, stock.gone()).flatMap(gone -> closeWhole(hand, stock, gone))
        : hand.close(stock.unseen(), Mono.empty(), new Run.Stage.Done());
  }

  private Mono<Run> closeWhole(RunInHand hand, Stock stock, List<RecordOutcome> gone) {
    if (Ending.needsConfirmation(gone.size(), stock.before())) {
      return hand.close(
          together(gone, Outcome.MISSING, stock),
          Mono.empty(),
          new Run.Stage.Held(gone.size(), stock.before()));
    }
    return hand.close(
        together(gone, Outcome.ENDED, stock),
        ending.end(gone).then(ending.clear(hand.run().id())),
        new Run.Stage.Done());
  }

  private static List<RecordOutcome> together(
      List<RecordOutcome> gone, Outcome outcome, Stock stock) {
    return Stream.concat(gone.stream().map(one -> one.as(outcome)), stock.renamed().stream())
        .toList();
  }
}
