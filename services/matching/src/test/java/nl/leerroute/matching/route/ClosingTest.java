package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Offer;
import org.junit.jupiter.api.Test;

/** What is looked up by number: lines by offer, and days that many steps share. */
class ClosingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  @Test
  void everyOfferHasAllLinesThatItCloses() {
    Map<Integer, Bits> closing =
        Closing.byOffer(
            List.of(IntStream.of(3, 7, 900_000), IntStream.empty(), IntStream.of(0, 7)),
            offer -> offer != 3);

    assertThat(closing)
        .containsExactly(
            Map.entry(0, Bits.of(2)), Map.entry(7, Bits.of(0, 2)), Map.entry(900_000, Bits.of(0)));
  }

  @Test
  void daysOfManyStepsAreTheDaysOfEach() {
    Offer offer =
        AnOffer.called("Lassen")
            .taking(2, 8)
            .starting(TODAY.plusDays(30), TODAY.plusDays(10))
            .made();
    DaysAhead some = new DaysAhead(TODAY);
    some.add(offer, offer.offerings().stream().map(run -> Run.dated(run, Distance.NONE)).toList());
    DaysAhead all = some.and(new DaysAhead(TODAY));

    assertThat(all.starts()).containsExactly(TODAY.plusDays(10), TODAY.plusDays(30));
    assertThat(all.ends()).containsExactly(TODAY.plusDays(23), TODAY.plusDays(43));
    assertThat(all.turn()).isEqualTo(Optional.of(TODAY.plusDays(10)));
  }
}
