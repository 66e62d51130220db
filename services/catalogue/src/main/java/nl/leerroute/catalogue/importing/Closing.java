package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Ends a run whose records were all taken: what the source no longer has ends, or is kept; what
 * another source brought meanwhile as well is a double of that.
 */
public final class Closing {

  private final Ending ending;
  private final LookingElsewhere looking;
  private final Turns turns;

  public Closing(Ending ending, LookingElsewhere looking, Turns turns) {
    this.ending = ending;
    this.looking = looking;
    this.turns = turns;
  }

  /** Who begins when there is nobody else sees all that this run has brought. */
  Mono<Run> close(Source source, RunInHand hand, Stock stock) {
    RunId run = hand.run().id();
    return looking
        .isAnybodyElse(source)
        .flatMap(
            others ->
                others
                    ? Mono.usingWhen(
                        turns.take(run).thenReturn(run),
                        _ ->
                            looking
                                .broughtTwice(source, stock)
                                .flatMap(twice -> close(source, hand, stock, twice)),
                        turns::giveBack)
                    : close(source, hand, stock, List.of()));
  }

  private Mono<Run> close(
      Source source, RunInHand hand, Stock stock, List<BroughtTwice> broughtTwice) {
    List<RecordOutcome> doubles = broughtTwice.stream().map(BroughtTwice::row).toList();
    Mono<Void> yielding = ending.endOffers(broughtTwice.stream().map(BroughtTwice::own).toList());
    return hand.run().whole()
        ? ending
            .stillOf(source, stock.gone())
            .flatMap(gone -> closeWhole(hand, stock, gone, doubles, yielding))
        : hand.close(together(stock.unseen(), doubles), yielding, new Run.Stage.Done());
  }

  private Mono<Run> closeWhole(
      RunInHand hand,
      Stock stock,
      List<RecordOutcome> gone,
      List<RecordOutcome> doubles,
      Mono<Void> yielding) {
    List<RecordOutcome> others = together(stock.renamed(), doubles);
    if (Ending.needsConfirmation(gone.size(), stock.before())) {
      return hand.close(
          together(as(Outcome.MISSING, gone), others),
          yielding,
          new Run.Stage.Held(gone.size(), stock.before()));
    }
    return hand.close(
        together(as(Outcome.ENDED, gone), others),
        yielding.then(ending.end(gone)).then(ending.clear(hand.run().id())),
        new Run.Stage.Done());
  }

  private static List<RecordOutcome> as(Outcome outcome, List<RecordOutcome> gone) {
    return gone.stream().map(one -> one.as(outcome)).toList();
  }

  private static List<RecordOutcome> together(List<RecordOutcome> some, List<RecordOutcome> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
