package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import org.junit.jupiter.api.Test;

class CumulationTest {

  private static final FundingPlanner PLANNER =
      new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));

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

  @Test
  void noMoreApplicationsAreAskedThanTheMoneyNeeds() {
    FundingPlan plan = plan(route(100_000), scheme("a"), scheme("b"), scheme("c"));
    assertThat(paying(plan)).containsExactly("a");
    assertThat(unused(plan, "b")).isInstanceOf(Answer.NothingToPay.class);
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
    assertThat(plan.unused().getFirst().stepId()).isEqualTo("dear");
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

  private static FundingPlan plan(List<PricedStep> route, TestScheme... schemes) {
    return plan(Facts.NONE, route, schemes);
  }

  private static FundingPlan plan(Facts person, List<PricedStep> route, TestScheme... schemes) {
    List<OpenScheme> open = Stream.of(schemes).map(TestScheme::open).toList();
    List<AnsweredStep> answered =
        route.stream().map(step -> PLANNER.ask(open, person, step, TODAY)).toList();
    return PLANNER.plan(person, answered, TODAY);
  }

  private static List<PricedStep> route(long... fees) {
    return Arrays.stream(fees).mapToObj(fee -> step("fee " + fee, fee, Facts.NONE)).toList();
  }

  private static PricedStep step(String id, long fee, Facts offer) {
    return new PricedStep(
        id,
        Purchase.of(
            Activity.COURSE, Costs.of(fee, 0, 0, false), TODAY.plusDays(30), TODAY.plusDays(60)),
        offer);
  }

  private static List<String> paying(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.grants().stream())
        .map(grant -> grant.scheme().ref().scheme())
        .sorted()
        .toList();
  }

  private static List<String> fallback(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.fallback().stream())
        .map(sure -> sure.scheme().ref().scheme() + " " + sure.cents())
        .toList();
  }

  private static List<String> amounts(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> step.grants().stream())
        .map(grant -> grant.scheme().ref().scheme() + " " + grant.cents())
        .toList();
  }

  private static Answer unused(FundingPlan plan, String scheme) {
    return plan.unused().stream()
        .filter(unused -> unused.scheme().ref().scheme().equals(scheme))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static NavigableSet<String> every() {
    return names(Cumulation.EVERY_OTHER);
  }

  private static NavigableSet<String> names(String... names) {
    return new TreeSet<>(List.of(names));
  }
}
