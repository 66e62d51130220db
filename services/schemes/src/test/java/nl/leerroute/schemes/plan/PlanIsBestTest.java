package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.plan.BruteForce.SmallScheme;
import nl.leerroute.schemes.plan.BruteForce.SmallStep;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;

class PlanIsBestTest {

  private static final FundingPlanner PLANNER =
      new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));

  @Property(tries = 1500)
  void noOtherDivisionBringsMore(
      @ForAll("schemes") @Size(max = 3) List<SmallScheme> schemes,
      @ForAll("steps") @Size(max = 2) List<SmallStep> steps) {
    FundingPlan plan = plan(open(schemes), steps);
    long total = plan.priceCents() - plan.ownAtBest();
    long certain = plan.priceCents() - plan.ownAtWorst();

    assertThat(new BruteForce.Best(total, certain))
        .isEqualTo(new BruteForce(schemes, steps).best());
    assertThat(plan.proven()).isTrue();
  }

  @Property(tries = 500)
  void theSameQuestionHasOneAnswerInWhateverOrderTheSchemesCome(
      @ForAll("schemes") @Size(max = 5) List<SmallScheme> schemes,
      @ForAll("steps") @Size(max = 3) List<SmallStep> steps,
      @ForAll long seed) {
    List<OpenScheme> shuffled = new ArrayList<>(open(schemes));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(money(plan(shuffled, steps))).isEqualTo(money(plan(open(schemes), steps)));
  }

  @Property(tries = 500)
  void noStepGetsMoreThanItCostsAndNoAmountIsNegative(
      @ForAll("schemes") @Size(max = 6) List<SmallScheme> schemes,
      @ForAll("steps") @Size(max = 4) List<SmallStep> steps) {
    FundingPlan plan = plan(open(schemes), steps);
    assertThat(plan.ownAtBest()).isLessThanOrEqualTo(plan.ownAtWorst());
    for (FundedStep step : plan.steps()) {
      assertThat(step.ownAtBest()).isBetween(0L, step.priceCents());
      assertThat(step.ownAtWorst()).isBetween(0L, step.priceCents());
      assertThat(step.sure()).allSatisfy(sure -> assertThat(sure.certain()).isTrue());
      assertThat(step.grants()).allSatisfy(grant -> assertThat(grant.cents()).isPositive());
      assertThat(step.grants())
          .allSatisfy(
              grant -> assertThat(grant.derivation().getLast().cents()).isEqualTo(grant.cents()));
    }
  }

  @Provide
  Arbitrary<List<SmallScheme>> schemes() {
    Arbitrary<Set<CostKind>> kinds =
        Arbitraries.of(
            Set.of(CostKind.FEE), Set.of(CostKind.EXAM), Set.of(CostKind.FEE, CostKind.EXAM));
    return Combinators.combine(
            Arbitraries.longs().between(1, 4),
            kinds,
            Arbitraries.of(true, false),
            Arbitraries.longs().between(-2, 4).map(cents -> cents < 1 ? -1 : cents),
            Arbitraries.of(true, false, false),
            Arbitraries.integers().between(-3, 2))
        .as(SmallScheme::new)
        .list();
  }

  @Provide
  Arbitrary<List<SmallStep>> steps() {
    return Combinators.combine(Arbitraries.longs().between(0, 4), Arbitraries.longs().between(0, 3))
        .as(SmallStep::new)
        .list();
  }

  private static List<OpenScheme> open(List<SmallScheme> schemes) {
    List<OpenScheme> open = new ArrayList<>();
    for (int i = 0; i < schemes.size(); i++) {
      SmallScheme small = schemes.get(i);
      TestScheme scheme =
          scheme("s" + i)
              .pays(new Amount.Fixed(small.cents()))
              .of(new EligibleCosts(new TreeSet<>(small.kinds()), EligibleCosts.Vat.INCLUDED, 0))
              .allocation(small.certain() ? Allocation.RIGHT : Allocation.BALLOT);
      if (small.yearCents() > 0) {
        scheme.capped(Cap.Scope.PERSON_CALENDAR_YEAR, small.yearCents());
      }
      if (small.onlyOnce()) {
        scheme.once(Cap.Scope.PERSON_LIFE);
      }
      if (small.excludes() >= 0) {
        scheme.excluding("s" + small.excludes());
      }
      open.add(scheme.open());
    }
    return open;
  }

  private static FundingPlan plan(List<OpenScheme> schemes, List<SmallStep> steps) {
    List<AnsweredStep> answered = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Costs costs =
          new Costs(
              Map.of(CostKind.FEE, steps.get(i).fee(), CostKind.EXAM, steps.get(i).exam()), false);
      Purchase purchase =
          Purchase.of(Activity.COURSE, costs, TODAY.plusDays(30), TODAY.plusDays(40));
      answered.add(
          PLANNER.ask(
              schemes, Facts.NONE, new PricedStep("step" + i, purchase, Facts.NONE), TODAY));
    }
    return PLANNER.plan(Facts.NONE, answered, TODAY);
  }

  private static List<List<String>> money(FundingPlan plan) {
    return plan.steps().stream()
        .map(
            step ->
                step.grants().stream()
                    .map(grant -> grant.scheme().ref() + " " + grant.cents())
                    .toList())
        .toList();
  }
}
