package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.plan.Plans.every;
import static nl.leerroute.schemes.plan.Plans.plan;
import static nl.leerroute.schemes.plan.Plans.route;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.MoneyKind;
import org.junit.jupiter.api.Test;

/** Loans, tax effects and money for other costs stand beside and lower no price. */
class BesideTest {

  @Test
  void loansAndTaxEffectsStandBesideAndLowerNothing() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("loan").kind(MoneyKind.LOAN),
            scheme("tax").kind(MoneyKind.TAX_EFFECT).paysPercent(30),
            scheme("right").kind(MoneyKind.RIGHT).paysPercent(10));
    assertThat(plan.ownAtBest()).isEqualTo(100_000);
    assertThat(plan.steps().getFirst().beside())
        .extracting(funding -> funding.scheme().ref().scheme())
        .containsExactlyInAnyOrder("loan", "tax", "right");
  }

  @Test
  void aLoanForTheRestIsNoLongerOfferedWhenCertainMoneyPaysAll() {
    TestScheme loan =
        scheme("loan")
            .kind(MoneyKind.LOAN)
            .with(new Cumulation.CountsOtherFirst(every(), wording("rest")));
    assertThat(plan(route(100_000), loan, scheme("all")).steps().getFirst().beside()).isEmpty();
    FundingPlan half = plan(route(100_000), loan, scheme("half").paysPercent(50));
    assertThat(half.steps().getFirst().beside())
        .extracting(Funding::cents)
        .containsExactly(50_000L);
  }

  @Test
  void aTaxEffectIsOfWhatTheGrantsLeaveToPay() {
    FundingPlan plan =
        plan(
            route(89_000),
            scheme("costs of a firm").kind(MoneyKind.TAX_EFFECT).paysPercent(30),
            scheme("voucher").paysPercent(80).allocation(Allocation.BALLOT));
    assertThat(plan.ownAtBest()).isEqualTo(17_800);
    assertThat(plan.steps().getFirst().beside()).extracting(Funding::cents).containsExactly(5_340L);
  }

  @Test
  void whoBorrowsNeedsNoMoreThanIsLeftWhenOnlyCertainMoneyComes() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("loan").kind(MoneyKind.LOAN),
            scheme("right").paysPercent(40),
            scheme("ballot").paysPercent(60).allocation(Allocation.BALLOT));
    assertThat(plan.ownAtBest()).isZero();
    assertThat(plan.steps().getFirst().beside())
        .extracting(Funding::cents)
        .containsExactly(60_000L);
  }

  @Test
  void aLoanIsSharedByTheStepsToo() {
    FundingPlan plan =
        plan(
            route(80_000, 80_000),
            scheme("loan").kind(MoneyKind.LOAN).capped(Cap.Scope.PERSON_LIFE, 100_000));
    assertThat(plan.steps())
        .flatExtracting(FundedStep::beside)
        .extracting(Funding::cents)
        .containsExactly(80_000L, 20_000L);
  }

  @Test
  void moneyForWagesDoesNotLowerThePrice() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("wages").of(EligibleCosts.whole(CostKind.WAGES)).pays(new Amount.Fixed(30_000)));
    assertThat(plan.ownAtBest()).isEqualTo(100_000);
    assertThat(plan.steps().getFirst().beside()).hasSize(1);
  }
}
