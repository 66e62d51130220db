package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds courses that another source brought already, so that nobody sees them twice. */
public final class LookingElsewhere {

  private static final int AT_A_TIME = 16;

  private final Runs runs;
  private final Outcomes outcomes;
  private final Offers offers;

  public LookingElsewhere(Runs runs, Outcomes outcomes, Offers offers) {
    this.runs = runs;
    this.outcomes = outcomes;
    this.offers = offers;
  }

  /** Notes what the others have as they stand now. */
  Mono<Void> look(Source source, Stock stock) {
    return others(source)
        .doOnNext(stock.elsewhere()::sawAsItIs)
        .concatMap(other -> stockOf(other.standing()))
        .doOnNext(other -> other.into(stock.elsewhere()))
        .then();
  }

  /** Whether there is anybody who may bring the same courses. */
  Mono<Boolean> isAnybodyElse(Source source) {
    return others(source).hasElements();
  }

  /**
   * What this run brought although another source, which was taken in at the same time and has
   * ended by now, brought it as well.
   */
  Mono<List<BroughtTwice>> broughtTwice(Source source, Stock stock) {
    Elsewhere now = new Elsewhere();
    return others(source)
        .filter(other -> !stock.elsewhere().isAsItWas(other))
        .concatMap(
            other -> stockOf(other.standing().stream().filter(run -> !run.isUnderWay()).toList()))
        .doOnNext(other -> other.into(now))
        .then(Mono.fromSupplier(() -> stock.broughtTwice(now)))
        .flatMapIterable(found -> found)
        .filterWhen(one -> Mono.justOrEmpty(one.row().offer()).flatMap(offers::find).hasElement())
        .collectList();
  }

  private Flux<Deliveries> others(Source source) {
    return runs.all()
        .filter(other -> !other.source().id().equals(source.id()))
        .filter(other -> other.source().sharesProvidersWith(source));
  }

  private Mono<Stock> stockOf(List<Run> standing) {
    Stock stock = new Stock();
    return Flux.fromIterable(standing)
        .concatMap(outcomes::of)
        .doOnNext(stock::before)
        .then(Mono.just(stock));
  }

  /** Of the offers that these records would be doubles of, takes out what has ended meanwhile. */
  Mono<Void> settle(List<Printed> records, Stock stock) {
    Elsewhere elsewhere = stock.elsewhere();
    if (elsewhere.isEmpty()) {
      return Mono.empty();
    }
    Set<OfferId> meant =
        records.stream()
            .flatMap(record -> meant(record.print(), elsewhere))
            .collect(Collectors.toSet());
    return Flux.fromIterable(meant)
        .flatMap(
            offer ->
                offers
                    .find(offer)
                    .hasElement()
                    .doOnNext(
                        there -> {
                          if (!there) {
                            elsewhere.forget(offer);
                          }
                        }),
            AT_A_TIME)
        .then();
  }

  private static Stream<OfferId> meant(CoursePrint print, Elsewhere elsewhere) {
    return Stream.concat(elsewhere.same(print).stream(), elsewhere.twin(print).stream());
  }
}
