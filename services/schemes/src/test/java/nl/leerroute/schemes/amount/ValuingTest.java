package nl.leerroute.schemes.amount;

import static nl.leerroute.schemes.TestScheme.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuingTest {

  private static final Amount COST = new Amount.EligibleCost();

  @Test
  void aPercentageWithACapStopsAtTheCapAndSaysSo() {
    Amount half =
        new Amount.AtMost(new Amount.Share(Percent.of(50), COST), new Amount.Fixed(50_000));
    assertThat(cents(half, 99_999, Facts.NONE)).isEqualTo(50_000);
    assertThat(cents(half, 100_000, Facts.NONE)).isEqualTo(50_000);
    Valuation capped = value(half, 100_002, Facts.NONE);
    assertThat(capped.least()).isEqualTo(50_000);
    assertThat(capped.lines())
        .extracting(line -> line.text().nl())
        .containsExactly("Kosten die meetellen", "50% daarvan", "Nooit meer dan € 500");
  }

  @ParameterizedTest
  @CsvSource({"HALF_CENT_UP, 1, 1", "CENT_DOWN, 1, 0", "HALF_CENT_UP, 3, 2", "CENT_DOWN, 3, 1"})
  void halfACentGoesWhereTheRuleSays(Rounding rounding, long cost, long expected) {
    assertThat(rounding.part(cost, 1, 2)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"EURO_DOWN, 10099, 10000", "EURO_UP, 10001, 10100", "EURO_UP, 10000, 10000"})
  void wholeEurosGoWhereTheRuleSays(Rounding rounding, long cost, long expected) {
    assertThat(rounding.part(cost, 1, 1)).isEqualTo(expected);
  }

  @Test
  void aThresholdComesOffFirst() {
    Amount above = new Amount.Share(Percent.of(10), new Amount.Above(COST, 25_000));
    assertThat(cents(above, 24_999, Facts.NONE)).isZero();
    assertThat(cents(above, 35_000, Facts.NONE)).isEqualTo(1_000);
  }

  @Test
  void aFloorLiftsAndALinePerPartIsKept() {
    Amount lifted =
        new Amount.AtLeast(new Amount.Share(Percent.of(1), COST), new Amount.Fixed(500));
    assertThat(cents(lifted, 10_000, Facts.NONE)).isEqualTo(500);
    assertThat(cents(lifted, 100_000, Facts.NONE)).isEqualTo(1_000);
  }

  @Test
  void unitsAreCountedUpToTheirMost() {
    Amount perDay = new Amount.PerUnit(11_300, OfferFacts.COURSE_DAYS, OptionalLong.of(2));
    assertThat(cents(perDay, 0, days(1))).isEqualTo(11_300);
    assertThat(cents(perDay, 0, days(3))).isEqualTo(22_600);
    Valuation open = value(perDay, 0, Facts.NONE);
    assertThat(open.exact()).isFalse();
    assertThat(open.missing()).containsExactly(OfferFacts.COURSE_DAYS);
    assertThat(open.most()).isEqualTo(22_600);
  }

  @Test
  void proRataReachesTheWholeAndNeverMore() {
    Amount prorated = new Amount.ProRata(new Amount.Fixed(20_000), WorkFacts.CONTRACT_HOURS, 36);
    assertThat(cents(prorated, 0, hours(18))).isEqualTo(10_000);
    assertThat(cents(prorated, 0, hours(36))).isEqualTo(20_000);
    assertThat(cents(prorated, 0, hours(40))).isEqualTo(20_000);
    assertThat(value(prorated, 0, Facts.NONE).most()).isEqualTo(20_000);
  }

  @Test
  void halfAnHourMoreIsPaidForAsWell() {
    Amount prorated = new Amount.ProRata(new Amount.Fixed(36_000), WorkFacts.CONTRACT_HOURS, 36);
    Facts hours =
        Facts.with()
            .put(WorkFacts.CONTRACT_HOURS, FactValue.Count.of(new BigDecimal("31.5")))
            .build();
    assertThat(cents(prorated, 0, hours)).isEqualTo(31_500);
    assertThat(value(prorated, 0, hours).lines().getLast())
        .isEqualTo(Line.of("Naar verhouding: 31,5 van 36", "In proportion: 31.5 of 36", 31_500));
  }

  @Test
  void fiveTimesTheStatutoryFeeWaitsForTheFee() {
    Amount loan = new Amount.AtMost(COST, new Amount.TimesFact(5, OfferFacts.STATUTORY_FEE));
    Facts fee = Facts.with().cents(OfferFacts.STATUTORY_FEE, 100_000L).build();
    assertThat(cents(loan, 500_001, fee)).isEqualTo(500_000);
    assertThat(cents(loan, 499_999, fee)).isEqualTo(499_999);
    assertThat(value(loan, 700_000, Facts.NONE).most()).isEqualTo(700_000);
    assertThat(value(loan, 700_000, Facts.NONE).missing())
        .containsExactly(OfferFacts.STATUTORY_FEE);
  }

  @Test
  void eachBandPaysItsOwnPercentage() {
    Amount banded =
        new Amount.Banded(
            COST,
            List.of(
                new Amount.Band(OptionalLong.of(100_000), Percent.of(100)),
                new Amount.Band(OptionalLong.of(200_000), Percent.of(50)),
                new Amount.Band(OptionalLong.empty(), Percent.of(10))));
    assertThat(cents(banded, 100_000, Facts.NONE)).isEqualTo(100_000);
    assertThat(cents(banded, 200_000, Facts.NONE)).isEqualTo(150_000);
    assertThat(cents(banded, 300_000, Facts.NONE)).isEqualTo(160_000);
  }

  @Test
  void theFirstTierThatHoldsCounts() {
    assertThat(cents(smallOrMedium(), 100_000, firm(true))).isEqualTo(80_000);
    assertThat(cents(smallOrMedium(), 100_000, firm(false))).isEqualTo(60_000);
  }

  @Test
  void anUndecidedTierGivesTheRangeAndTheQuestion() {
    Valuation open = value(smallOrMedium(), 100_000, Facts.NONE);
    assertThat(open.least()).isEqualTo(60_000);
    assertThat(open.most()).isEqualTo(80_000);
    assertThat(open.missing()).containsExactly(WorkFacts.SMALL_FIRM);
  }

  @Test
  void aBaseAndAnAmountPerHeadAddUp() {
    Amount budget =
        new Amount.Sum(
            List.of(
                new Amount.Fixed(90_000),
                new Amount.PerUnit(9_000, WorkFacts.EMPLOYER_PERSONS, OptionalLong.empty())));
    Facts ten = Facts.with().number(WorkFacts.EMPLOYER_PERSONS, 10).build();
    assertThat(cents(budget, 0, ten)).isEqualTo(180_000);
  }

  @Test
  void anUnknownAmountStaysUnknownUnderACap() {
    Amount unknown =
        new Amount.AtMost(new Amount.Unknown(wording("not said")), new Amount.Fixed(100));
    assertThat(value(unknown, 1_000, Facts.NONE).unknown()).contains(wording("not said"));
  }

  @Test
  void costsThatNobodyKnowsGiveNoAmount() {
    Valuation value =
        new Valuing(on(Facts.NONE), OptionalLong.empty(), Rounding.HALF_CENT_UP)
            .value(new Amount.AtMost(COST, new Amount.Fixed(100)));
    assertThat(value.exact()).isFalse();
  }

  @Test
  void vatIsTakenOutOnlyWhereItIsIn() {
    EligibleCosts without =
        new EligibleCosts(
            new java.util.TreeSet<>(List.of(CostKind.FEE)), EligibleCosts.Vat.EXCLUDED, 0);
    assertThat(without.of(Costs.of(121_00, 0, 0, true), Rounding.HALF_CENT_UP)).isEqualTo(100_00);
    assertThat(without.of(Costs.of(121_00, 0, 0, false), Rounding.HALF_CENT_UP)).isEqualTo(121_00);
  }

  private static Amount smallOrMedium() {
    return new Amount.Tiered(
        List.of(
            new Amount.Tier(
                wording("small"),
                new Condition.Is(WorkFacts.SMALL_FIRM, true),
                new Amount.Share(Percent.of(80), COST))),
        Optional.of(new Amount.Share(Percent.of(60), COST)));
  }

  private static Facts firm(boolean small) {
    return Facts.with().yesNo(WorkFacts.SMALL_FIRM, small).build();
  }

  private static Facts days(int days) {
    return Facts.with().number(OfferFacts.COURSE_DAYS, days).build();
  }

  private static Facts hours(int hours) {
    return Facts.with().number(WorkFacts.CONTRACT_HOURS, hours).build();
  }

  private static long cents(Amount amount, long cost, Facts facts) {
    Valuation value = value(amount, cost, facts);
    assertThat(value.exact()).isTrue();
    return value.least();
  }

  private static Valuation value(Amount amount, long cost, Facts facts) {
    return new Valuing(on(facts), OptionalLong.of(cost), Rounding.HALF_CENT_UP).value(amount);
  }

  private static Circumstances on(Facts facts) {
    return new Circumstances(
        facts,
        new FactValue.Code("COURSE"),
        Map.of(Moment.APPLICATION, LocalDate.of(2026, 3, 2)),
        StatePensionAges.KNOWN);
  }
}
