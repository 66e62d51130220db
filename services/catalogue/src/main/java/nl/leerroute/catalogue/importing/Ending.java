package nl.leerroute.catalogue.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Offer;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Offers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends what a source no longer has, after a complete run only.
 *
 * <p>A feed that is half empty by mistake looks like a provider who stops: when too much would end
 * at once, nothing does until a person says that it is right.
 */
public final class Ending {

  static final int MOST_PERCENT = 20;

  /** So few may always end, or a small provider could never stop a course. */
  static final int FEW = 2;

  private static final int AT_A_TIME = 32;
  private static final int AT_ONCE = 500;

  private final Offers offers;
  private final EndingOffers endingOffers;
  private final Quarantine quarantine;

  public Ending(Offers offers, EndingOffers endingOffers, Quarantine quarantine) {
    this.offers = offers;
    this.endingOffers = endingOffers;
    this.quarantine = quarantine;
  }

  static boolean needsConfirmation(int ending, int of) {
    boolean everything = ending > 0 && ending == of;
    boolean aLot = ending > FEW && ending * 100L > (long) of * MOST_PERCENT;
    return everything || aLot;
  }

  /** Of those that are gone, the ones that nobody else delivers by now. */
  Mono<List<RecordOutcome>> stillOf(Source source, List<RecordOutcome> gone) {
    return Flux.fromIterable(gone)
        .flatMapSequential(one -> ofSource(source, one), AT_A_TIME)
        .collectList();
  }

  /** An offer that is away already counts: it ended, and the run was cut off before saying so. */
  private Mono<RecordOutcome> ofSource(Source source, RecordOutcome gone) {
    return Mono.justOrEmpty(gone.standsFor())
        .flatMap(offers::find)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .filter(found -> found.filter(offer -> !isFrom(source, offer)).isEmpty())
        .map(found -> found.map(offer -> gone.titled(offer.title().nl())).orElse(gone));
  }

  private static boolean isFrom(Source source, Offer offer) {
    return offer.provenance().source().equals(source.name());
  }

  Mono<Void> end(List<RecordOutcome> ending) {
    return endOffers(ending.stream().flatMap(one -> Stream.ofNullable(one.offer())).toList());
  }

  Mono<Void> endOffers(List<OfferId> ending) {
    return Flux.fromIterable(ending).buffer(AT_ONCE).concatMap(endingOffers::gone).then();
  }

  /** What a source no longer has need not be corrected; what was corrected ends with it. */
  Mono<Void> clear(RunId run) {
    return quarantine
        .notSeenSince(run)
        .flatMap(
            one ->
                Mono.justOrEmpty(one.corrected() ? one.offer() : Optional.<OfferId>empty())
                    .flatMap(offer -> endingOffers.gone(List.of(offer)))
                    .then(quarantine.remove(List.of(one.id()))),
            AT_A_TIME)
        .then();
  }
}
