package nl.leerroute.catalogue.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgingTest {

  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);
  private static final LocalDate START = LocalDate.of(2026, 11, 10);

  @ParameterizedTest
  @CsvSource({
    "ooapi:https://school.example, 14",
    "edudex:school, 14",
    "file:aanbod.csv, 120",
    "form:aanbieder, 180",
    "FORM:aanbieder, 180",
    "https://school.example/file:1, 60",
    "demo, 60"
  })
  void anOfferIsSureForAsLongAsItsKindOfSourceIsGivenAndThenForTwoWeeksStale(
      String source, int days) {
    Offer offer = AnOffer.called("a").from(source, CHECKED).made();
    LocalDate stale = CHECKED.plusDays(days + 1L);
    LocalDate end = stale.plusDays(14);

    assertThat(on(stale.minusDays(1), offer)).isEqualTo(new Standing.Current());
    assertThat(on(stale, offer)).isEqualTo(new Standing.Stale(EndReason.NOT_CONFIRMED, stale, end));
    assertThat(on(end.minusDays(1), offer)).isInstanceOf(Standing.Stale.class);
    assertThat(on(end, offer)).isEqualTo(new Standing.Ended(EndReason.NOT_CONFIRMED, end));
  }

  @Test
  void anOfferIsStaleWhenOneCanNoLongerEnrolForItsLastRun() {
    Offer offer =
        AnOffer.called("a").from("test", CHECKED).starting(START.minusDays(3), START).made();

    assertThat(on(START.minusDays(1), offer)).isEqualTo(new Standing.Current());
    assertThat(on(START, offer))
        .isEqualTo(new Standing.Stale(EndReason.NO_START_LEFT, START, START.plusDays(14)));
  }

  @Test
  void theLastDayToEnrolCountsAndNotTheStart() {
    Offer offer =
        AnOffer.called("a")
            .from("test", CHECKED)
            .startingAfterEnrolment(START.minusDays(5), START)
            .made();

    assertThat(on(START.minusDays(5), offer)).isEqualTo(new Standing.Current());
    assertThat(on(START.minusDays(4), offer)).isInstanceOf(Standing.Stale.class);
  }

  @Test
  void anOfferThatStartsAnyTimeNeverRunsOutOfStarts() {
    assertThat(on(CHECKED.plusDays(59), AnOffer.called("a").from("test", CHECKED).made()))
        .isEqualTo(new Standing.Current());
  }

  @Test
  void theFirstFaultCounts() {
    Offer offer = AnOffer.called("a").from("ooapi:x", CHECKED).starting(START).made();

    assertThat(on(CHECKED.plusDays(40), offer))
        .isEqualTo(new Standing.Ended(EndReason.NO_START_LEFT, CHECKED.plusDays(40)));
  }

  @Test
  void whatHasEndedDoesNotComeBackByItself() {
    Listing ended =
        new Listing(
            AnOffer.called("a").from("test", CHECKED).made(),
            new Standing.Ended(EndReason.GONE_AT_SOURCE, CHECKED));

    assertThat(new Aging(CHECKED.plusDays(1)).changes(ended)).isFalse();
  }

  private static Standing on(LocalDate day, Offer offer) {
    return new Aging(day).standing(Listing.of(offer));
  }
}
