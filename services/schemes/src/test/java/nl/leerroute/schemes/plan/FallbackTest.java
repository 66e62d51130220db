package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.plan.Plans.amounts;
import static nl.leerroute.schemes.plan.Plans.every;
import static nl.leerroute.schemes.plan.Plans.fallback;
import static nl.leerroute.schemes.plan.Plans.names;
import static nl.leerroute.schemes.plan.Plans.paying;
import static nl.leerroute.schemes.plan.Plans.plan;
import static nl.leerroute.schemes.plan.Plans.route;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.Party;
import org.junit.jupiter.api.Test;

/** Certain money behind uncertain money. */
class FallbackTest {

  @Test
  void certainMoneyIsPreferredWhenTheTotalIsEqual() {
    FundingPlan plan =
        plan(route(100_000), scheme("ballot").allocation(Allocation.BALLOT), scheme("right"));
    assertThat(paying(plan)).containsExactly("right");
    assertThat(plan.ownAtWorst()).isZero();
  }

  @Test
  void whatPaysForCertainIsTheFallbackOfUncertainMoneyThatExcludesIt() {
    TestScheme ballot = scheme("ballot").allocation(Allocation.BALLOT).excluding("right");
    TestScheme right = scheme("right").paysPercent(60);
    FundingPlan plan = plan(route(100_000), ballot, right);
    assertThat(paying(plan)).containsExactly("ballot");
    assertThat(plan.ownAtWorst()).isEqualTo(40_000);
    assertThat(fallback(plan)).containsExactly("right 60000");
    assertThat(plan.unused()).isEmpty();
  }

  @Test
  void certainMoneyThatOnlyFillsUpPaysMoreWhenTheUncertainMoneyFails() {
    TestScheme half = scheme("half").allocation(Allocation.BALLOT).paysPercent(50);
    TestScheme rest =
        scheme("rest")
            .pays(new Amount.Fixed(70_000))
            .with(new Cumulation.OnlyRemainder(every(), wording("rest")));
    FundingPlan plan = plan(route(100_000), half, rest);
    assertThat(amounts(plan)).containsExactlyInAnyOrder("half 50000", "rest 50000");
    assertThat(fallback(plan)).containsExactly("rest 70000");
    assertThat(plan.ownAtWorst()).isEqualTo(30_000);
  }

  @Test
  void certainMoneyThatAsksForUncertainMoneyIsNoFallback() {
    TestScheme top =
        scheme("top")
            .pays(new Amount.Fixed(10_000))
            .with(new Cumulation.Requires(names("base"), wording("base")));
    TestScheme base = scheme("base").allocation(Allocation.BALLOT).paysPercent(50);
    FundingPlan plan = plan(route(100_000), top, base);
    assertThat(plan.ownAtBest()).isEqualTo(40_000);
    assertThat(plan.ownAtWorst()).isEqualTo(100_000);
    assertThat(fallback(plan)).isEmpty();
  }

  @Test
  void whereAllMoneyIsCertainThereIsNothingToFallBackOn() {
    assertThat(fallback(plan(route(100_000), scheme("a").paysPercent(40)))).isEmpty();
  }

  @Test
  void whatAnEmployerMustApplyForIsNotCertainForAWorker() {
    FundingPlan plan = plan(route(100_000), scheme("o-and-o").appliedForBy(Party.EMPLOYER));
    assertThat(plan.ownAtBest()).isZero();
    assertThat(plan.ownAtWorst()).isEqualTo(100_000);
  }
}
