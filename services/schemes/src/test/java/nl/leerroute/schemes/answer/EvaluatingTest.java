package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.TestScheme.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Timing.Bound;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatingTest {

  private static final LocalDate START = LocalDate.of(2026, 5, 4);

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
  void anEndedVersionSaysWhenItEnded() {
    assertThat(ask(scheme("old"), Facts.NONE, LocalDate.of(2027, 1, 1)))
        .isEqualTo(
            new Answer.Ended(
                scheme("old").rule().ref(), LocalDate.of(2026, 12, 31), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
  void firstAndLastDayOfTheVersionCount(LocalDate asOf, boolean expected) {
    Purchase later = Purchase.of(Activity.COURSE, costs(100), asOf.plusDays(1), asOf.plusDays(2));
    assertThat(evaluate(scheme("year").open(), Facts.NONE, later, asOf) instanceof Answer.Pays)
        .isEqualTo(expected);
  }

  @Test
  void afterTheLastDayThatTheSourcesSpeakOfNothingIsPromised() {
    Validity seen =
        new Validity(Optional.empty(), Optional.empty(), Optional.of(TODAY.minusDays(1)));
    assertThat(ask(scheme("old").valid(seen), Facts.NONE)).isInstanceOf(Answer.NotComputed.class);
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
  void awardsOfTheSameYearUseUpTheCap() {
    TestScheme scheme = scheme("cap").capped(Cap.Scope.PERSON_CALENDAR_YEAR, 100_000);
    Facts received = had(new Award("cap", LocalDate.of(2026, 1, 5), 60_000));
    assertThat(ask(scheme, received))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.cents()).isEqualTo(40_000));
    assertThat(refused(ask(scheme, had(new Award("cap", LocalDate.of(2026, 1, 5), 100_000)))))
        .containsExactly("cap-PERSON_CALENDAR_YEAR");
    assertThat(ask(scheme, had(new Award("cap", LocalDate.of(2025, 12, 31), 100_000))))
        .isInstanceOf(Answer.Pays.class);
  }

  @Test
  void aSecondAwardInOnePeriodIsRefusedWhenOneIsAllowed() {
    TestScheme scheme =
        scheme("once").capped(Cap.Scope.PERSON_LIFE, OptionalLong.empty(), OptionalInt.of(1));
    assertThat(refused(ask(scheme, had(new Award("once", LocalDate.of(1999, 1, 1), 1)))))
        .containsExactly("cap-PERSON_LIFE");
  }

  @Test
  void aStudyYearRunsFromAugustToJuly() {
    TestScheme scheme = scheme("study").once(Cap.Scope.PERSON_STUDY_YEAR);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 7, 31), 1))))
        .isInstanceOf(Answer.Pays.class);
    assertThat(ask(scheme, had(new Award("study", LocalDate.of(2025, 8, 1), 1))))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whatNobodyAskedIsAssumedAloud() {
    assertThat(pays(scheme("cap").once(Cap.Scope.PERSON_LIFE)).assumptions()).hasSize(1);
    assertThat(ask(scheme("cap").once(Cap.Scope.PERSON_LIFE), had()))
        .asInstanceOf(type(Answer.Pays.class))
        .satisfies(pays -> assertThat(pays.assumptions()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2026-04-06, true", "2026-04-07, false"})
  void fourWeeksBeforeTheStartIsTheLastDayToApply(LocalDate asOf, boolean inTime) {
    TestScheme scheme =
        scheme("early")
            .timed(
                "4-weeks",
                Moment.START,
                Bound.AT_THE_EARLIEST,
                new Anchor.Relative(Moment.APPLICATION, 4, Timing.Unit.WEEKS));
    Answer answer = ask(scheme, Facts.NONE, asOf);
    assertThat(answer instanceof Answer.Pays).isEqualTo(inTime);
    if (answer instanceof Answer.Pays pays) {
      assertThat(pays.dates().applyUntil()).contains(LocalDate.of(2026, 4, 6));
    } else {
      assertThat(refused(answer)).containsExactly("4-weeks");
    }
  }

  @Test
  void aStartWithinThreeMonthsMovesTheFirstDayToApply() {
    TestScheme scheme =
        scheme("late")
            .timed(
                "3-months",
                Moment.START,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.APPLICATION, 1, Timing.Unit.MONTHS));
    assertThat(pays(scheme).dates().applyFrom()).isEqualTo(LocalDate.of(2026, 4, 4));
  }

  @Test
  void aClaimHasItsLastDay() {
    TestScheme scheme =
        scheme("claim")
            .timed(
                "claim",
                Moment.CLAIM,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.END, 2, Timing.Unit.MONTHS));
    assertThat(pays(scheme).dates().claimUntil()).contains(START.plusDays(10).plusMonths(2));
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, true", "2026-10-01, false"})
  void aYearlyLastDayComesBackEveryYear(LocalDate asOf, boolean inTime) {
    TestScheme scheme =
        scheme("yearly")
            .timed(
                "before-october",
                Moment.APPLICATION,
                Bound.AT_THE_LATEST,
                new Anchor.Yearly(java.time.MonthDay.of(9, 30)));
    Purchase later = Purchase.of(Activity.COURSE, costs(100), asOf.plusDays(9), asOf.plusDays(9));
    assertThat(evaluate(scheme.open(), Facts.NONE, later, asOf) instanceof Answer.Pays)
        .isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04, in-advance", "2026-10-01, in-advance before-october"})
  void onlyTheDeadlinesThatHavePassedAreBlamed(LocalDate asOf, String reasons) {
    TestScheme scheme =
        scheme("two")
            .timed(
                "in-advance",
                Moment.APPLICATION,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.START, -1, Timing.Unit.DAYS))
            .timed(
                "before-october",
                Moment.APPLICATION,
                Bound.AT_THE_LATEST,
                new Anchor.Yearly(java.time.MonthDay.of(9, 30)));
    assertThat(refused(ask(scheme, Facts.NONE, asOf))).containsExactly(reasons.split(" "));
  }

  @Test
  void aCourseThatTakesTooLongIsRefused() {
    TestScheme scheme =
        scheme("short")
            .timed(
                "a-week",
                Moment.END,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.START, 1, Timing.Unit.WEEKS));
    assertThat(refused(ask(scheme, Facts.NONE))).containsExactly("a-week");
  }

  @Test
  void withoutAWindowNoApplicationsAreTaken() {
    assertThat(ask(scheme("w").inWindows(), Facts.NONE)).isInstanceOf(Answer.NotOpen.class);
  }

  @Test
  void aWindowThatOpensLaterIsUsedFromItsFirstDay() {
    TestScheme scheme = scheme("w").inWindow(window("w1", TODAY.plusDays(20), TODAY.plusDays(40)));
    assertThat(pays(scheme).dates())
        .isEqualTo(
            new Dates(
                TODAY.plusDays(20),
                Optional.of(TODAY.plusDays(40)),
                Optional.empty(),
                Optional.of("w1")));
  }

  @Test
  void aWindowThatOpensTooLateForTheStartIsNoHelp() {
    TestScheme scheme =
        scheme("w")
            .inWindow(window("w1", START.plusDays(1), START.plusDays(40)))
            .timed(
                "before-start",
                Moment.APPLICATION,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.START, 0, Timing.Unit.DAYS));
    assertThat(refused(ask(scheme, Facts.NONE))).containsExactly("before-start");
  }

  @Test
  void anExhaustedWindowIsPassedOverForTheNext() {
    Window gone =
        new Window(
            "gone",
            TODAY.minusDays(9),
            Optional.of(TODAY.plusDays(9)),
            Window.Supply.EXHAUSTED,
            OptionalLong.empty());
    assertThat(ask(scheme("w").inWindow(gone), Facts.NONE))
        .asInstanceOf(type(Answer.NotOpen.class))
        .satisfies(closed -> assertThat(closed.reason().id()).isEqualTo("exhausted"));
    TestScheme both =
        scheme("w").inWindow(gone).inWindow(window("w2", TODAY.plusDays(20), TODAY.plusDays(40)));
    assertThat(pays(both).dates().window()).contains("w2");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-29T22:00:00Z, 2026-03-29", "2026-03-29T21:59:59Z, 2026-03-29"})
  void windowsAreReadOnLegalDaysOfTheNetherlands(java.time.Instant closes, LocalDate last) {
    Window window =
        Window.of(
            "w",
            java.time.Instant.parse("2026-03-01T23:00:00Z"),
            Optional.of(closes),
            Window.Supply.NORMAL,
            OptionalLong.empty());
    assertThat(window.first()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(window.last()).contains(last);
  }

  @Test
  void thePersonIsJudgedOnTheDayOfApplicationNotToday() {
    TestScheme scheme =
        scheme("adult")
            .requires(
                "18",
                new Condition.Age(OptionalInt.of(18), OptionalInt.empty(), Moment.APPLICATION))
            .inWindow(window("w1", TODAY.plusDays(20), TODAY.plusDays(40)));
    LocalDate born = TODAY.plusDays(20).minusYears(18);
    assertThat(ask(scheme, Facts.with().day(PersonFacts.DATE_OF_BIRTH, born).build()))
        .isInstanceOf(Answer.Pays.class);
    assertThat(ask(scheme, Facts.with().day(PersonFacts.DATE_OF_BIRTH, born.plusDays(1)).build()))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void aValueOfTheWrongTypeIsNoFact() {
    Fact hours = WorkFacts.CONTRACT_HOURS;
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Facts.with().number(hours, 81)))
        .hasMessageContaining("expected a number from 0 to 80");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Facts.with().code(hours, "40")))
        .hasMessageContaining("expected a number");
  }

  private static Window window(String id, LocalDate first, LocalDate last) {
    return new Window(id, first, Optional.of(last), Window.Supply.NORMAL, OptionalLong.empty());
  }

  private static Facts had(Award... awards) {
    return Facts.with().received(List.of(awards)).build();
  }

  private static Purchase free() {
    return Purchase.of(Activity.COURSE, costs(0), START, START);
  }

  private static Costs costs(long fee) {
    return Costs.of(fee, 0, 0, false);
  }

  private static Answer.Pays pays(TestScheme scheme) {
    return (Answer.Pays) ask(scheme, Facts.NONE);
  }

  private static List<String> refused(Answer answer) {
    return ((Answer.Refused) answer).reasons().stream().map(Reason::id).toList();
  }

  private static Answer ask(TestScheme scheme, Facts facts) {
    return ask(scheme, facts, TODAY);
  }

  private static Answer ask(TestScheme scheme, Facts facts, LocalDate asOf) {
    Purchase course = Purchase.of(Activity.COURSE, costs(100_000), START, START.plusDays(10));
    return evaluate(scheme.open(), facts, course, asOf);
  }

  private static Answer evaluate(
      OpenScheme scheme, Facts facts, Purchase purchase, LocalDate asOf) {
    return new Evaluating(StatePensionAges.KNOWN).evaluate(scheme, facts, purchase, asOf);
  }
}
