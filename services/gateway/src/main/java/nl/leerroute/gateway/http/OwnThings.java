package nl.leerroute.gateway.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.offers.Offer;
import nl.leerroute.gateway.offers.Offers;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The schemes or offers of the organisation that somebody acts for. */
final class OwnThings {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Schemes schemes;
  private final Offers offers;
  private final Clock clock;

  OwnThings(Schemes schemes, Offers offers, Clock clock) {
    this.schemes = schemes;
    this.offers = offers;
    this.clock = clock;
  }

  /**
   * @param schemes absent: not for this visitor, or not to be had now
   * @param offers likewise
   */
  record Own(Optional<SchemeList> schemes, Optional<List<Offer>> offers) {}

  Mono<Own> of(Visitor visitor) {
    Optional<String> organisation = visitor.account().flatMap(Account::organisation);
    return schemes(visitor, organisation).zipWith(offers(visitor, organisation), Own::new);
  }

  private Mono<Optional<SchemeList>> schemes(Visitor visitor, Optional<String> organisation) {
    if (!visitor.is(Capacity.FUND_OFFICER) || organisation.isEmpty()) {
      return Mono.just(Optional.empty());
    }
    return schemes
        .on(LocalDate.ofInstant(clock.instant(), AMSTERDAM), visitor)
        .map(Dated::value)
        .map(all -> all.stream().filter(scheme -> isOf(scheme, organisation.get())).toList())
        .map(SchemeList::of)
        .map(Optional::of)
        .onErrorReturn(PartnerDown.class, Optional.empty());
  }

  private static boolean isOf(Scheme scheme, String organisation) {
    return scheme.owner().id().equals(organisation) || scheme.owner().name().equals(organisation);
  }

  private Mono<Optional<List<Offer>>> offers(Visitor visitor, Optional<String> organisation) {
    return visitor.is(Capacity.PROVIDER) && organisation.isPresent()
        ? offers
            .of(organisation.get(), visitor)
            .map(Optional::of)
            .onErrorReturn(PartnerDown.class, Optional.empty())
        : Mono.just(Optional.empty());
  }
}
