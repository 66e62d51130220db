package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.memory.OffersInMemory;
import org.junit.jupiter.api.Test;

class EndingOffersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Offers offers = new OffersInMemory();

  @Test
  void whatIsNotConfirmedBecomesStaleAndThenEndsAndNothingIsLost() {
    Offer silent = AnOffer.called("silent").from("ooapi:x", TODAY).made();
    Offer sure = AnOffer.called("sure").from("form:x", TODAY).made();
    offers.store(List.of(silent, sure)).block();

    assertThat(sweep(TODAY)).isZero();
    assertThat(sweep(TODAY.plusDays(15))).isEqualTo(1);
    assertThat(standing("silent")).isInstanceOf(Standing.Stale.class);
    assertThat(offers.all().collectList().block()).contains(silent, sure);

    assertThat(sweep(TODAY.plusDays(29))).isEqualTo(1);
    assertThat(offers.all().collectList().block()).containsExactly(sure);
    assertThat(standing("silent"))
        .isEqualTo(new Standing.Ended(EndReason.NOT_CONFIRMED, TODAY.plusDays(29)));
    assertThat(sweep(TODAY.plusDays(30))).isZero();
  }

  @Test
  void whatIsConfirmedInTimeIsSureAgain() {
    offers.store(List.of(AnOffer.called("a").from("ooapi:x", TODAY).made())).block();
    sweep(TODAY.plusDays(15));

    offers.store(List.of(AnOffer.called("a").from("ooapi:x", TODAY.plusDays(15)).made())).block();

    assertThat(standing("a")).isEqualTo(new Standing.Current());
    assertThat(sweep(TODAY.plusDays(16))).isZero();
  }

  @Test
  void manyOffersEndInOneSweep() {
    List<Offer> many =
        IntStream.range(0, 1_203)
            .mapToObj(i -> AnOffer.called("offer-" + i).from("ooapi:x", TODAY).made())
            .toList();
    offers.store(many).block();

    assertThat(sweep(TODAY.plusDays(100))).isEqualTo(1_203);
    assertThat(offers.all().collectList().block()).isEmpty();
  }

  @Test
  void anOfferIsWithdrawnOnceAndItsProviderSeesIt() {
    offers.store(List.of(AnOffer.called("a").made())).block();

    assertThat(ending(TODAY).withdraw(new OfferId("a")).block()).isTrue();
    assertThat(ending(TODAY).withdraw(new OfferId("a")).block()).isFalse();
    assertThat(ending(TODAY).withdraw(new OfferId("unknown")).block()).isFalse();
    assertThat(standing("a")).isEqualTo(new Standing.Ended(EndReason.WITHDRAWN, TODAY));
  }

  private long sweep(LocalDate day) {
    return ending(day).sweep().blockOptional().orElseThrow();
  }

  private EndingOffers ending(LocalDate day) {
    return new EndingOffers(
        offers, Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private Standing standing(String id) {
    return offers.listing(new OfferId(id)).blockOptional().orElseThrow().standing();
  }
}
