package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.START;
import static nl.leerroute.schemes.answer.Asked.ask;
import static nl.leerroute.schemes.answer.Asked.costs;
import static nl.leerroute.schemes.answer.Asked.evaluate;
import static nl.leerroute.schemes.answer.Asked.pays;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.ReferenceDate;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Timing.Anchor;
import nl.leerroute.schemes.rule.Timing.Bound;
import nl.leerroute.schemes.rule.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window must be open and no deadline may have passed. */
class ApplyingInTimeTest {

  @Test
  void onlyTheFirstWindowThatCanStillBeUsedIsBlamed() {
    TestScheme scheme =
        scheme("w")
            .inWindow(window("past", TODAY.minusDays(9), TODAY.minusDays(1)))
            .inWindow(window("now", TODAY, TODAY.plusDays(9)))
            .inWindow(window("later", START.plusDays(1), START.plusDays(40)))
            .timed(
                "soon-after-closing",
                Moment.START,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.CLOSE, 1, Timing.Unit.WEEKS))
            .timed(
                "before-start",
                Moment.APPLICATION,
                Bound.AT_THE_LATEST,
                new Anchor.Relative(Moment.START, 0, Timing.Unit.DAYS));
    assertThat(refused(ask(scheme, Facts.NONE))).containsExactly("soon-after-closing");
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
                new Condition.Age(
                    OptionalInt.of(18), OptionalInt.empty(), ReferenceDate.on(Moment.APPLICATION)))
            .inWindow(window("w1", TODAY.plusDays(20), TODAY.plusDays(40)));
    LocalDate born = TODAY.plusDays(20).minusYears(18);
    assertThat(ask(scheme, Facts.with().day(PersonFacts.DATE_OF_BIRTH, born).build()))
        .isInstanceOf(Answer.Pays.class);
    assertThat(ask(scheme, Facts.with().day(PersonFacts.DATE_OF_BIRTH, born.plusDays(1)).build()))
        .isInstanceOf(Answer.Refused.class);
  }

  private static Window window(String id, LocalDate first, LocalDate last) {
    return new Window(id, first, Optional.of(last), Window.Supply.NORMAL, OptionalLong.empty());
  }
}
