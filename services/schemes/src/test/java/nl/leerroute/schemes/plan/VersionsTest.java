package nl.leerroute.schemes.plan;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.published;
import static nl.leerroute.schemes.TestScheme.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;
import org.junit.jupiter.api.Test;

/** Versions of one scheme are one scheme: it pays a step once, by the version of that day. */
class VersionsTest {

  private static final FundingPlanner PLANNER =
      new FundingPlanner(new Evaluating(StatePensionAges.KNOWN));
  private static final LocalDate START = TODAY.plusMonths(14);

  @Test
  void aCorrectedVersionTakesThePlaceOfTheOneBefore() {
    FundingPlan plan =
        plan(1, published(scheme("s").paysPercent(70), scheme("s").version("2").paysPercent(50)));
    assertThat(paid(plan)).containsExactly("s/2 50000");
  }

  @Test
  void beforeTheDayOfTheNewVersionTheOldOneCanStillBeAskedAndOnlyThen() {
    FundingPlan plan =
        plan(1, published(scheme("s").paysPercent(70), from(TODAY.plusDays(9)).paysPercent(50)));
    assertThat(paid(plan)).containsExactly("s/1 70000");
    assertThat(grant(plan).answer().dates().applyUntil()).contains(TODAY.plusDays(8));
    assertThat(plan.unused()).isEmpty();
  }

  @Test
  void aBetterVersionIsWorthWaitingFor() {
    FundingPlan plan =
        plan(1, published(scheme("s").paysPercent(50), from(TODAY.plusDays(9)).paysPercent(70)));
    assertThat(paid(plan)).containsExactly("s/2 70000");
    assertThat(grant(plan).answer().dates().applyFrom()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void aLoanIsOfferedOnceByTheVersionThatLendsMost() {
    FundingPlan plan =
        plan(
            1,
            published(
                scheme("s").kind(MoneyKind.LOAN).paysPercent(50),
                from(TODAY.plusDays(9)).kind(MoneyKind.LOAN).paysPercent(70)));
    assertThat(paid(plan)).containsExactly("s/2 70000");
  }

  @Test
  void aWindowOfTheOldVersionServesTheNewOneFromItsDayOn() {
    Window window = window("w", TODAY.minusDays(9), TODAY.plusDays(20));
    List<OpenScheme> versions =
        published(
            scheme("s").inWindow(window).paysPercent(50),
            from(TODAY.plusDays(9)).inWindows().paysPercent(70));
    FundingPlan plan = plan(1, versions);
    assertThat(paid(plan)).containsExactly("s/2 70000");
    assertThat(grant(plan).answer().dates())
        .satisfies(dates -> assertThat(dates.window()).contains("w"))
        .satisfies(dates -> assertThat(dates.applyFrom()).isEqualTo(TODAY.plusDays(9)))
        .satisfies(dates -> assertThat(dates.applyUntil()).contains(TODAY.plusDays(20)));
  }

  @Test
  void aMaximumOfAYearIsFilledInEveryYearInWhichAWindowIsOpen() {
    FundingPlan plan =
        plan(
            2,
            published(
                scheme("s")
                    .valid(new Validity(Optional.empty(), Optional.empty(), Optional.empty()))
                    .inWindow(window("now", TODAY.minusDays(5), TODAY.plusDays(5)))
                    .inWindow(window("next-year", TODAY.plusYears(1), TODAY.plusMonths(13)))
                    .cappedByApplication(Cap.Scope.PERSON_CALENDAR_YEAR, 120_000)));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(200_000);
    assertThat(plan.steps())
        .extracting(step -> step.grants().getFirst().answer().dates().window())
        .containsExactlyInAnyOrder(Optional.of("now"), Optional.of("next-year"));
    assertThat(plan.steps()).allSatisfy(step -> assertThat(step.grants()).hasSize(1));
  }

  @Test
  void whatMustBeUsedFirstIsUsedWhicheverVersionItIs() {
    Cumulation first =
        new Cumulation.OtherMustBeUsed(
            new TreeSet<>(List.of("s")), TestScheme.wording("the other first"));
    FundingPlan plan =
        plan(
            1,
            published(
                scheme("s").paysPercent(40),
                from(TODAY.plusDays(9)).paysPercent(30),
                scheme("rest").paysPercent(60).with(first)));
    assertThat(paid(plan)).containsExactlyInAnyOrder("s/1 40000", "rest/1 60000");
  }

  @Test
  void aVersionThatWasReplacedEndedOnItsLastDay() {
    OpenScheme before =
        published(scheme("s"), from(TODAY.minusDays(9))).stream()
            .filter(each -> each.rule().ref().version().equals("1"))
            .findFirst()
            .orElseThrow();
    FundingPlan plan = plan(1, List.of(before));
    assertThat(plan.unused().getFirst().answer())
        .isInstanceOfSatisfying(
            Answer.Ended.class, ended -> assertThat(ended.on()).isEqualTo(TODAY.minusDays(10)));
  }

  @Test
  void versionsWithOneMaximumShareIt() {
    FundingPlan plan =
        plan(
            2,
            published(
                scheme("s").capped(Cap.Scope.PERSON_LIFE, 120_000),
                from(TODAY.plusDays(9)).capped(Cap.Scope.PERSON_LIFE, 120_000)));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(120_000);
  }

  @Test
  void whereTheMaximumDiffersOneVersionFillsIt() {
    FundingPlan plan =
        plan(
            2,
            published(
                scheme("s").capped(Cap.Scope.PERSON_LIFE, 120_000),
                from(TODAY.plusDays(9)).capped(Cap.Scope.PERSON_LIFE, 150_000)));
    assertThat(paid(plan)).allMatch(grant -> grant.startsWith("s/2"));
    assertThat(plan.priceCents() - plan.ownAtBest()).isEqualTo(150_000);
  }

  /**
   * @param from first day of validity, counted from today
   * @param lasts days of validity
   */
  record SmallVersion(
      int from, int lasts, long cents, MoneyKind kind, boolean certain, long lifeCents) {}

  @Property(tries = 1000)
  void oneSchemeNeverPaysAStepTwiceAndOnlyOnDaysOnWhichItsVersionHolds(
      @ForAll("versions") @Size(max = 4) List<SmallVersion> versions) {
    List<OpenScheme> published = open(versions);
    FundingPlan plan = plan(2, published);
    for (FundedStep step : plan.steps()) {
      List<Funding> money = Stream.concat(step.grants().stream(), step.beside().stream()).toList();
      assertThat(
              money.stream()
                  .collect(Collectors.groupingBy(VersionsTest::schemeId, Collectors.counting()))
                  .values())
          .allMatch(times -> times == 1);
      assertThat(money).allSatisfy(funding -> assertHolds(funding, published));
    }
    assertThat(plan.unused().stream().map(unused -> unused.scheme().ref().scheme()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void noVersionGivesMoreInALifeThanItsOwnMaximum(
      @ForAll("versions") @Size(max = 4) List<SmallVersion> versions) {
    FundingPlan plan = plan(3, open(versions));
    List<Funding> grants = plan.steps().stream().flatMap(step -> step.grants().stream()).toList();
    long all = grants.stream().mapToLong(Funding::cents).sum();
    for (Funding grant : grants) {
      for (Cap cap : grant.answer().caps()) {
        assertThat(all).isLessThanOrEqualTo(cap.cents().orElseThrow());
      }
    }
  }

  private static void assertHolds(Funding funding, List<OpenScheme> published) {
    LocalDate first = funding.answer().dates().applyFrom();
    Period apply = Period.of(Optional.of(first), funding.answer().dates().applyUntil());
    assertThat(published)
        .filteredOn(each -> each.rule().ref().equals(funding.scheme().ref()))
        .singleElement()
        .satisfies(
            own ->
                assertThat(own.held())
                    .anyMatch(days -> days.within(apply).filter(apply::equals).isPresent()));
    assertThat(published)
        .filteredOn(each -> each.held().stream().anyMatch(days -> days.contains(first)))
        .filteredOn(each -> each.rule().ref().scheme().equals(schemeId(funding)))
        .hasSize(1);
  }

  @Provide
  Arbitrary<List<SmallVersion>> versions() {
    return Combinators.combine(
            Arbitraries.integers().between(-30, 60),
            Arbitraries.integers().between(0, 90),
            Arbitraries.longs().between(1, 200_000),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(MoneyKind.GRANT)),
                Tuple.of(1, Arbitraries.just(MoneyKind.LOAN))),
            Arbitraries.of(true, false),
            Arbitraries.of(-1L, -1L, 60_000L, 150_000L))
        .as(SmallVersion::new)
        .list();
  }

  private static List<OpenScheme> open(List<SmallVersion> versions) {
    return published(
        IntStream.range(0, versions.size())
            .mapToObj(i -> version(Integer.toString(9 + i), versions.get(i)))
            .toArray(TestScheme[]::new));
  }

  private static TestScheme version(String name, SmallVersion small) {
    LocalDate from = TODAY.plusDays(small.from());
    TestScheme scheme =
        scheme("s")
            .version(name)
            .valid(Validity.between(from, from.plusDays(small.lasts())))
            .pays(new Amount.Fixed(small.cents()))
            .kind(small.kind())
            .allocation(small.certain() ? Allocation.RIGHT : Allocation.BALLOT);
    return small.lifeCents() < 0 ? scheme : scheme.capped(Cap.Scope.PERSON_LIFE, small.lifeCents());
  }

  private static Window window(String id, LocalDate first, LocalDate last) {
    return new Window(id, first, Optional.of(last), Window.Supply.NORMAL, OptionalLong.empty());
  }

  private static TestScheme from(LocalDate day) {
    return scheme("s")
        .version("2")
        .valid(new Validity(Optional.of(day), Optional.empty(), Optional.empty()));
  }

  private static FundingPlan plan(int steps, List<OpenScheme> schemes) {
    Function<Integer, AnsweredStep> ask =
        step ->
            PLANNER.ask(
                schemes,
                Facts.NONE,
                new PricedStep(
                    "step" + step,
                    Purchase.of(
                        Activity.COURSE, Costs.of(100_000, 0, 0, false), START, START.plusWeeks(4)),
                    Facts.NONE),
                TODAY);
    return PLANNER.plan(Facts.NONE, IntStream.range(0, steps).boxed().map(ask).toList(), TODAY);
  }

  private static List<String> paid(FundingPlan plan) {
    return plan.steps().stream()
        .flatMap(step -> Stream.concat(step.grants().stream(), step.beside().stream()))
        .map(funding -> funding.scheme().ref() + " " + funding.cents())
        .toList();
  }

  private static Funding grant(FundingPlan plan) {
    return plan.steps().getFirst().grants().getFirst();
  }

  private static String schemeId(Funding funding) {
    return funding.scheme().ref().scheme();
  }
}
