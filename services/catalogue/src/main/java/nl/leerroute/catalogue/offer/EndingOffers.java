package nl.leerroute.catalogue.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Lets offers that nobody can rely on become stale and end; what ends stays for its provider. */
public final class EndingOffers {

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int AT_ONCE = 500;

  private final Offers offers;
  private final Clock clock;

  public EndingOffers(Offers offers, Clock clock) {
    this.offers = offers;
    this.clock = clock;
  }

  /** Looks at every offer as it stands today, and says how many stand otherwise from now on. */
  public Mono<Long> sweep() {
    Aging aging = new Aging(today());
    return offers
        .listings()
        .filter(aging::changes)
        .map(listing -> listing.offer().id())
        .collectList()
        .flatMapIterable(due -> due)
        .buffer(AT_ONCE)
        .concatMap(due -> offers.stand(due, aging::standing))
        .reduce(0L, Long::sum);
  }

  /** False when there is no such offer, or it has ended already. */
  public Mono<Boolean> withdraw(OfferId id) {
    return end(List.of(id), EndReason.WITHDRAWN).map(changed -> changed > 0);
  }

  /** Ends what its source does not have any more, and says how many had not ended yet. */
  public Mono<Long> gone(List<OfferId> ids) {
    return end(ids, EndReason.GONE_AT_SOURCE);
  }

  private Mono<Long> end(List<OfferId> ids, EndReason why) {
    LocalDate today = today();
    return offers.stand(
        ids, listing -> listing.hasEnded() ? listing.standing() : new Standing.Ended(why, today));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }
}
