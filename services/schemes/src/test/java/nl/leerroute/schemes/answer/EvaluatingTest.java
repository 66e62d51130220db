package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.answer.Asked.START;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.costs;
import static nl.leerroute.schemes.answer.Asked.evaluate;
import static nl.leerroute.schemes.answer.Asked.free;
import static nl.leerroute.schemes.answer.Asked.pays;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatingTest {

  @Test
  void theWholePriceIsPaidWhenNothingLimitsIt() {
    assertThat(pays(scheme("all")).cents()).isEqualTo(100_000);
  }

  @Test
  void theLastLineOfTheDerivationIsTheAmountWithItsRounding() {
    Answer.Pays pays = pays(scheme("half").paysPercent(50));
    assertThat(pays.derivation().getLast().cents()).isEqualTo(pays.cents());
    assertThat(pays.derivation().getLast().text().nl())
        .isEqualTo("Bedrag, afgerond op hele centen");
  }

  @Test
  void aFixedAmountAboveTheCostsIsLoweredToTheCosts() {
    assertThat(pays(scheme("flat").pays(new Amount.Fixed(200_000))).cents()).isEqualTo(100_000);
  }

  @Test
  void costsThatAreKnownInPartDoNotLowerALumpSum() {
    TestScheme lumpSum =
        scheme("flat")
            .of(EligibleCosts.whole(CostKind.FEE, CostKind.WAGES))
            .pays(new Amount.Fixed(200_000));
    assertThat(pays(lumpSum).cents()).isEqualTo(200_000);
    assertThat(((Answer.Pays) evaluate(lumpSum.open(), Facts.NONE, free(), TODAY)).cents())
        .isEqualTo(200_000);
  }

  @Test
  void aShareOfCostsThatAreKnownInPartIsAShareOfWhatIsKnown() {
    TestScheme half =
        scheme("half").of(EligibleCosts.whole(CostKind.FEE, CostKind.WAGES)).paysPercent(50);
    assertThat(pays(half).cents()).isEqualTo(50_000);
    assertThat(evaluate(half.open(), Facts.NONE, free(), TODAY))
        .asInstanceOf(type(Answer.NothingToPay.class))
        .satisfies(nothing -> assertThat(nothing.isFree()).isTrue());
  }

  @Test
  void anOwnContributionStaysWithTheApplicant() {
    assertThat(pays(scheme("flat").pays(new Amount.Fixed(80_000)).ownContribution(50)).cents())
        .isEqualTo(50_000);
  }

  @Test
  void everyUnmetConditionIsARefusalWithItsReason() {
    TestScheme scheme =
        scheme("exam")
            .requires("exam", new Condition.Is(OfferFacts.EXAM, true))
            .requires("paper", new Condition.Is(OfferFacts.CREDENTIAL, true));
    Facts neither =
        Facts.with().yesNo(OfferFacts.EXAM, false).yesNo(OfferFacts.CREDENTIAL, false).build();
    assertThat(refused(ask(scheme, neither))).containsExactly("exam", "paper");
  }

  @Test
  void aRefusalIsNotHiddenBehindAQuestion() {
    TestScheme scheme =
        scheme("exam")
            .requires("exam", new Condition.Is(OfferFacts.EXAM, true))
            .requires("paper", new Condition.Is(OfferFacts.CREDENTIAL, true));
    assertThat(refused(ask(scheme, Facts.with().yesNo(OfferFacts.EXAM, false).build())))
        .containsExactly("exam");
  }

  @Test
  void aMissingFactIsAskedWithWhatItIsWorth() {
    TestScheme scheme =
        scheme("half").paysPercent(50).requires("e", new Condition.Is(OfferFacts.EXAM, true));
    assertThat(ask(scheme, Facts.NONE))
        .asInstanceOf(type(Answer.NeedsToKnow.class))
        .satisfies(
            needs -> {
              assertThat(needs.upToCents()).isEqualTo(50_000);
              assertThat(needs.missing()).containsExactly(new Missing(OfferFacts.EXAM, 50_000));
            });
  }

  @Test
  void aFactThatOnlyChangesTheAmountIsWorthTheDifference() {
    Amount tiered =
        new Amount.Tiered(
            List.of(
                new Amount.Tier(
                    wording("small"),
                    new Condition.Is(WorkFacts.SMALL_FIRM, true),
                    new Amount.Fixed(80_000))),
            Optional.of(new Amount.Fixed(60_000)));
    assertThat(ask(scheme("tiers").pays(tiered), Facts.NONE))
        .asInstanceOf(type(Answer.NeedsToKnow.class))
        .satisfies(
            needs ->
                assertThat(needs.missing())
                    .containsExactly(new Missing(WorkFacts.SMALL_FIRM, 20_000)));
  }

  @Test
  void anActivityThatIsNotPaidIsRefusedByName() {
    Purchase scan = Purchase.of(Activity.COMPANY_SCAN, costs(100_000), START, START);
    assertThat(refused(evaluate(scheme("course").open(), Facts.NONE, scan, TODAY)))
        .containsExactly("activity");
  }

  @Test
  void anUnknownAmountIsSaidAndNotInvented() {
    assertThat(ask(scheme("u").pays(new Amount.Unknown(wording("not said"))), Facts.NONE))
        .asInstanceOf(type(Answer.NotComputed.class))
        .satisfies(
            answer ->
                assertThat(answer.reasons())
                    .extracting(Reason::text)
                    .containsExactly(wording("not said")));
  }

  @Test
  void aSchemeThatOnlyPeopleCanJudgeIsListedAndNotComputed() {
    assertThat(ask(scheme("people").checkedByPeople("plan"), Facts.NONE))
        .isInstanceOf(Answer.NotComputed.class);
  }

  @Test
  void whatPeopleStillCheckMakesARightUncertain() {
    TestScheme scheme =
        scheme("both")
            .requires("exam", new Condition.Is(OfferFacts.EXAM, true))
            .checkedByPeople("plan");
    Facts exam = Facts.with().yesNo(OfferFacts.EXAM, true).build();
    assertThat(ask(scheme, exam))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.certainty()).isEqualTo(Certainty.DISCRETION));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, RIGHT",
    "FIRST_COME, FIRST_COME",
    "BALLOT, BALLOT",
    "PRO_RATA, DISCRETION",
    "RANKING, DISCRETION",
    "UNKNOWN, DISCRETION"
  })
  void onlyARightIsCertain(Allocation allocation, Certainty expected) {
    assertThat(pays(scheme("s").allocation(allocation)).certainty()).isEqualTo(expected);
  }

  @Test
  void freeThingsNeedNoMoney() {
    assertThat(evaluate(scheme("s").open(), Facts.NONE, free(), TODAY))
        .isInstanceOf(Answer.NothingToPay.class);
  }

  @Test
  void anAmountBelowTheLeastThatIsPaidIsRefused() {
    TestScheme scheme = scheme("min").paysPercent(50).paidFrom(50_001);
    assertThat(refused(ask(scheme, Facts.NONE))).containsExactly("minimum-amount");
    assertThat(ask(scheme("min").paysPercent(50).paidFrom(50_000), Facts.NONE))
        .isInstanceOf(Answer.Pays.class);
  }

  @Test
  void aValueOfTheWrongTypeIsNoFact() {
    Fact hours = WorkFacts.CONTRACT_HOURS;
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Facts.with().number(hours, 81)))
        .hasMessageContaining("expected a number from 0 to 80");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Facts.with().code(hours, "40")))
        .hasMessageContaining("expected a number");
  }
}
