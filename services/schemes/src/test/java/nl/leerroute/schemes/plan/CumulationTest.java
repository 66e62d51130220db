package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static nl.leerroute.schemes.plan.Plans.amounts;
import static nl.leerroute.schemes.plan.Plans.every;
import static nl.leerroute.schemes.plan.Plans.names;
import static nl.leerroute.schemes.plan.Plans.paying;
import static nl.leerroute.schemes.plan.Plans.plan;
import static nl.leerroute.schemes.plan.Plans.route;
import static nl.leerroute.schemes.plan.Plans.step;
import static nl.leerroute.schemes.plan.Plans.unused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import org.junit.jupiter.api.Test;

class CumulationTest {

  @Test
  void aSharedCapIsDividedOverTheStepsOfAYear() {
    FundingPlan plan =
        plan(route(80_000, 80_000), scheme("a").capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(100_000);
  }

  @Test
  void whatWasReceivedThisYearIsTakenOffTheSharedCap() {
    Facts person = Facts.with().received(List.of(new Award("a", TODAY, 70_000))).build();
    FundingPlan plan =
        plan(
            person,
            route(80_000, 80_000),
            scheme("a").capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(30_000);
  }

  @Test
  void aCapForLifeBindsAcrossTheCapsOfItsYears() {
    FundingPlan plan =
        plan(
            route(80_000, 80_000),
            scheme("a")
                .capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000)
                .capped(Cap.Scope.PERSON_LIFE, 90_000));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(90_000);
  }

  @Test
  void moneyThatExcludesOtherMoneyIsTakenOnlyWhenItBringsMore() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("half").paysPercent(50).excluding("third"),
            scheme("third").paysPercent(30),
            scheme("quarter").paysPercent(25).excluding("half"));
    assertThat(paying(plan)).containsExactly("quarter", "third");
    assertThat(plan.ownAtBest()).isEqualTo(45_000);
    assertThat(unused(plan, "half")).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void moneyForTheRemainderComesAfterTheOthers() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("a-rest").with(new Cumulation.OnlyRemainder(every(), wording("rest"))),
            scheme("half").allocation(Allocation.BALLOT).paysPercent(50));
    assertThat(amounts(plan)).containsExactlyInAnyOrder("a-rest 50000", "half 50000");
  }

  @Test
  void moneyThatCountsOtherMoneyFirstIsWorkedOutOnWhatIsLeft() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("third").pays(new Amount.Fixed(40_000)),
            scheme("half")
                .paysPercent(50)
                .with(new Cumulation.CountsOtherFirst(every(), wording("first"))));
    assertThat(amounts(plan)).containsExactlyInAnyOrder("third 40000", "half 30000");
  }

  @Test
  void aSchemeThatRequiresAnotherNeedsItOnTheSameStep() {
    TestScheme top =
        scheme("top")
            .pays(new Amount.Fixed(10_000))
            .with(new Cumulation.Requires(names("base"), wording("base")));
    assertThat(paying(plan(route(100_000), top))).isEmpty();
    assertThat(paying(plan(route(100_000), top, scheme("base").paysPercent(50))))
        .containsExactly("base", "top");
  }

  @Test
  void aSchemeThatSendsPeopleElsewhereFirstIsUsedWithTheOther() {
    TestScheme last =
        scheme("last").with(new Cumulation.OtherMustBeUsed(names("first"), wording("first")));
    assertThat(amounts(plan(route(100_000), last))).containsExactly("last 100000");
    assertThat(paying(plan(route(100_000), last, scheme("first").paysPercent(50))))
        .contains("first");
  }

  @Test
  void noMoreApplicationsAreAskedThanTheMoneyNeeds() {
    FundingPlan plan = plan(route(100_000), scheme("a"), scheme("b"), scheme("c"));
    assertThat(paying(plan)).containsExactly("a");
    assertThat(unused(plan, "b"))
        .isInstanceOfSatisfying(
            Answer.NothingToPay.class,
            covered ->
                assertThat(covered.reason().text().nl())
                    .contains("Komt dat geld niet, dan betaalt deze regeling hier tot", "1.000"));
  }

  @Test
  void aShareThatWouldFallBelowTheLeastThatIsPaidIsNotCounted() {
    FundingPlan plan =
        plan(
            route(100_000),
            scheme("most").paysPercent(90),
            scheme("big").allocation(Allocation.BALLOT).paysPercent(50).paidFrom(20_000));
    assertThat(paying(plan)).containsExactly("most");
  }

  @Test
  void whyTheDearestStepIsNotPaidIsToldNotThatAnotherIsFree() {
    TestScheme exam = scheme("exam").requires("exam", new Condition.Is(OfferFacts.EXAM, true));
    Facts without = Facts.with().yesNo(OfferFacts.EXAM, false).build();
    FundingPlan plan =
        plan(
            Facts.NONE,
            List.of(
                step("free", 0, Facts.with().yesNo(OfferFacts.EXAM, true).build()),
                step("cheap", 10_000, without),
                step("dear", 80_000, without)),
            exam);
    assertThat(unused(plan, "exam")).isInstanceOf(Answer.Refused.class);
    assertThat(plan.unused().getFirst().step().id()).isEqualTo("dear");
  }

  @Test
  void theMostTellingAnswerOfAllStepsIsShown() {
    TestScheme exam = scheme("exam").requires("exam", new Condition.Is(OfferFacts.EXAM, true));
    PricedStep without =
        step("no-exam", 50_000, Facts.with().yesNo(OfferFacts.EXAM, false).build());
    PricedStep perhaps = step("perhaps", 50_000, Facts.NONE);
    FundingPlan plan = plan(Facts.NONE, List.of(without, perhaps), exam);
    assertThat(unused(plan, "exam")).isInstanceOf(Answer.NeedsToKnow.class);
  }
}
