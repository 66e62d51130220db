package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Route;
import org.junit.jupiter.api.Test;

class PayersTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final FundingLine sure = ExampleRoutes.grant("zeker", Certainty.RIGHT, 40_000, true);
  private final FundingLine maybe =
      ExampleRoutes.grant("misschien", Certainty.FIRST_COME, 30_000, null);

  @Test
  void atBestAllPayAndAtWorstOnlyWhoIsCertain() {
    Payers payers = Payers.of(route(100_000, 30_000, 60_000, sure, maybe));

    assertThat(payers.others())
        .extracting(Payers.Payer::bestCents)
        .containsExactly(40_000L, 30_000L);
    assertThat(payers.others()).extracting(Payers.Payer::worstCents).containsExactly(40_000L, 0L);
    assertThat(payers.best())
        .containsExactly(
            new Payers.Piece("sure", 0, 400),
            new Payers.Piece("maybe", 400, 300),
            new Payers.Piece("own", 700, 300));
    assertThat(payers.worst())
        .containsExactly(new Payers.Piece("sure", 0, 400), new Payers.Piece("own", 400, 600));
  }

  @Test
  void whatIsPaidFirstAndWhatNobodyKnowsIsTold() {
    Payers payers = Payers.of(route(100_000, 30_000, 60_000, sure, maybe));

    assertThat(payers.advancedCents()).isEqualTo(40_000);
    assertThat(payers.advanceUnknown())
        .singleElement()
        .satisfies(payer -> assertThat(payer.name().orElseThrow().nl()).isEqualTo("misschien"));
  }

  @Test
  void theSameSchemeForTwoStepsIsOnePayer() {
    LocalDate later = START.plusMonths(3);
    Route route =
        ExampleRoutes.of(
            ExampleRoutes.step(START, START, 50_000, 10_000, 10_000, sure),
            ExampleRoutes.step(later, later, 50_000, 10_000, 10_000, sure));

    assertThat(Payers.of(route).others())
        .singleElement()
        .satisfies(payer -> assertThat(payer.bestCents()).isEqualTo(80_000));
  }

  @Test
  void whatDoesNotAddUpIsToldTogetherAndStillFillsTheBar() {
    Payers payers = Payers.of(route(100_000, 20_000, 55_000, sure, maybe));

    assertThat(payers.others())
        .singleElement()
        .satisfies(
            payer -> {
              assertThat(payer.name()).isEmpty();
              assertThat(payer.bestCents()).isEqualTo(80_000);
              assertThat(payer.worstCents()).isEqualTo(45_000);
            });
    assertThat(payers.worst().getLast()).isEqualTo(new Payers.Piece("own", 450, 550));
  }

  @Test
  void whatCostsNothingIsNotDrawn() {
    assertThat(Payers.of(route(0, 0, 0)).any()).isFalse();
  }

  private static Route route(long price, long best, long worst, FundingLine... lines) {
    return ExampleRoutes.of(
        ExampleRoutes.step(START, START.plusDays(9), price, best, worst, lines));
  }
}
