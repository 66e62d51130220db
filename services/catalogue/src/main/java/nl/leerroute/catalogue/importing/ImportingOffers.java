package nl.leerroute.catalogue.importing;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes deliveries in, page after page, in memory for one page.
 *
 * <p>Each step is stored, so every instance can tell how far it is, and can go on at the last
 * finished page when the one that worked on it is gone. The same delivery twice changes nothing.
 */
public final class ImportingOffers {

  private static final Run.Stage GONE =
      new Run.Stage.Refused(
          List.of(
              Problem.of(
                  "file",
                  "gone",
                  new Sentence(
                      "Wat je stuurde, hebben we niet meer. Stuur het nog eens.",
                      "We no longer have what you sent. Send it again."))));

  private final Runs runs;
  private final Outcomes outcomes;
  private final Feeds feeds;
  private final LookingElsewhere looking;
  private final TakingPages taking;
  private final Closing closing;
  private final Leases leases;

  public ImportingOffers(
      Runs runs,
      Outcomes outcomes,
      Feeds feeds,
      LookingElsewhere looking,
      TakingPages taking,
      Closing closing,
      Leases leases) {
    this.runs = runs;
    this.outcomes = outcomes;
    this.feeds = feeds;
    this.looking = looking;
    this.taking = taking;
    this.closing = closing;
    this.leases = leases;
  }

  /**
   * Notes that a source will be taken in; {@link #carryOn} does it.
   *
   * @param whole it delivers all that it has, so that what is missing is gone
   * @return empty when the source is being taken in already
   */
  public Mono<Run> begin(Source source, boolean whole) {
    return runs.change(source.id(), before -> Deliveries.begin(before, source, whole, leases.now()))
        .map(Deliveries::latest);
  }

  /** Completes with the end of the run, which is stored like each step before it. */
  public Mono<Run> carryOn(RunId run) {
    return runs.find(run.source())
        .flatMap(
            deliveries ->
                Mono.justOrEmpty(deliveries.find(run))
                    .filter(Run::isUnderWay)
                    .flatMap(found -> carryOn(deliveries, found)));
  }

  /** Goes on with the runs that were cut off, whichever instance worked on them. */
  public Flux<Run> carryOnCutOff() {
    return runs.all()
        .filter(deliveries -> deliveries.latest().isCutOff(leases.now().now()))
        .concatMap(deliveries -> takeOver(deliveries.latest().id()))
        .concatMap(run -> carryOn(run.id()));
  }

  private Mono<Run> takeOver(RunId run) {
    return runs.change(
            run.source(), before -> before.flatMap(now -> now.takenOver(run, leases.now())))
        .map(Deliveries::latest);
  }

  private Mono<Run> carryOn(Deliveries deliveries, Run run) {
    RunInHand hand = new RunInHand(runs, outcomes, leases, run);
    Mono<Run> work =
        feeds
            .open(deliveries.source(), run.id())
            .flatMap(feed -> take(deliveries, hand, feed))
            .switchIfEmpty(Mono.defer(() -> hand.end(GONE)));
    return hand.heldDuring(work)
        .onErrorResume(
            e -> !(e instanceof RunInHand.TakenOver),
            e -> hand.end(new Run.Stage.Failed()).then(Mono.error(e)));
  }

  private Mono<Run> take(Deliveries deliveries, RunInHand hand, Feed feed) {
    return stock(deliveries, hand.run())
        .flatMap(
            stock ->
                feed.pages(hand.run().after())
                    .concatMap(delivery -> take(deliveries.source(), hand, delivery, stock), 1)
                    .concatMapDelayError(noting -> noting, 1)
                    .takeUntil(now -> !now.isUnderWay())
                    .then(Mono.defer(() -> finish(deliveries, hand, stock))));
  }

  private Mono<Stock> stock(Deliveries deliveries, Run run) {
    Stock stock = new Stock();
    return Flux.fromIterable(deliveries.standingBefore(run))
        .concatMap(outcomes::of)
        .doOnNext(stock::before)
        .thenMany(Flux.defer(() -> outcomes.of(run)))
        .doOnNext(stock::now)
        .then(Mono.defer(() -> looking.look(deliveries.source(), stock)))
        .thenReturn(stock);
  }

  /**
   * Gives what is to be noted of it, which is done while the next one is taken: cut off in between,
   * a page more is taken again, and that changes nothing.
   */
  private Mono<Mono<Run>> take(Source source, RunInHand hand, Delivery delivery, Stock stock) {
    return switch (delivery) {
      case Delivery.Page(var records, String end) ->
          taking
              .take(source, hand.run().id(), records, stock)
              .map(page -> Mono.defer(() -> hand.finish(page, end)));
      case Delivery.Unreadable(var problems) ->
          Mono.just(Mono.defer(() -> hand.end(new Run.Stage.Refused(problems))));
    };
  }

  private Mono<Run> finish(Deliveries deliveries, RunInHand hand, Stock stock) {
    return hand.run().isUnderWay()
        ? closing
            .close(deliveries.source(), hand, stock)
            .delayUntil(_ -> forget(deliveries.standingBefore(hand.run())))
        : Mono.just(hand.run());
  }

  private Mono<Void> forget(List<Run> superseded) {
    return Flux.fromIterable(superseded).concatMap(outcomes::forget).then();
  }
}
