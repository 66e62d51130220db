package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.MoneyKind;

/** Whatever grants come, in whatever kinds of cost: nobody deducts or borrows what they pay. */
class BesideIsOfTheRestTest {

  private static final int PERCENT = 30;

  private record Grant(Set<CostKind> kinds, long euros, Allocation allocation) {

    TestScheme named(String name) {
      return scheme(name)
          .of(new EligibleCosts(new TreeSet<>(kinds), EligibleCosts.Vat.INCLUDED, 0))
          .pays(new Amount.Fixed(euros * 100))
          .allocation(allocation);
    }
  }

  @Property(tries = 500)
  void aTaxEffectIsItsShareOfWhatIsLeftAndALoanIsNoMoreThanMayBeLeft(
      @ForAll("grants") @Size(max = 4) List<Grant> grants,
      @ForAll @LongRange(max = 1_000) long fee,
      @ForAll @LongRange(max = 500) long exam) {
    FundedStep step = plan(grants, fee * 100, exam * 100).steps().getFirst();

    assertThat(beside(step, MoneyKind.TAX_EFFECT)).isEqualTo(step.ownAtBest() * PERCENT / 100);
    assertThat(beside(step, MoneyKind.LOAN)).isEqualTo(step.ownAtWorst());
  }

  @Provide
  Arbitrary<List<Grant>> grants() {
    Arbitrary<Set<CostKind>> kinds =
        Arbitraries.of(
            Set.of(CostKind.FEE), Set.of(CostKind.EXAM), Set.of(CostKind.FEE, CostKind.EXAM));
    return Combinators.combine(
            kinds,
            Arbitraries.longs().between(1, 800),
            Arbitraries.of(Allocation.RIGHT, Allocation.BALLOT))
        .as(Grant::new)
        .list();
  }

  private static FundingPlan plan(List<Grant> grants, long fee, long exam) {
    List<TestScheme> schemes = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      schemes.add(grants.get(i).named("grant " + i));
    }
    schemes.add(scheme("a tax effect").kind(MoneyKind.TAX_EFFECT).paysPercent(PERCENT));
    schemes.add(scheme("a loan").kind(MoneyKind.LOAN));
    Purchase purchase =
        Purchase.of(
            Activity.COURSE, Costs.of(fee, exam, 0, false), TODAY.plusDays(30), TODAY.plusDays(60));
    return Plans.plan(
        List.of(new PricedStep("step", purchase, Facts.NONE)), schemes.toArray(TestScheme[]::new));
  }

  private static long beside(FundedStep step, MoneyKind kind) {
    return step.beside().stream()
        .filter(funding -> funding.scheme().kind() == kind)
        .mapToLong(Funding::cents)
        .sum();
  }
}
