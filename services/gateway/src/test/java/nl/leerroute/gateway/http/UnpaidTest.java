package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Ground;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.Provenance;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.contracts.Text;
import nl.leerroute.gateway.routes.WhyNot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnpaidTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Text NAME = new Text("Fonds", "Fund");

  @Test
  void whatIsNotForThePersonStandsApartFromWhatDoesNotPayTheCourse() {
    assertThat(why(answer(Verdict.REFUSED, Applicant.WORKER, Ground.PERSON), false))
        .isEqualTo(WhyNot.OTHER_PERSON);
    assertThat(why(answer(Verdict.REFUSED, Applicant.WORKER, Ground.COURSE), false))
        .isEqualTo(WhyNot.OTHER_COURSE);
    assertThat(why(answer(Verdict.NOTHING_TO_PAY, Applicant.WORKER, Ground.COURSE), false))
        .isEqualTo(WhyNot.OTHER_COURSE);
  }

  @Test
  void whatIsForOtherSectorsStandsApartFromWhatIsForOtherPeople() {
    assertThat(why(answer(Verdict.REFUSED, Applicant.EMPLOYER, Ground.SECTOR), false))
        .isEqualTo(WhyNot.OTHER_SECTOR);
  }

  @Test
  void besideRoutesStandAFewOfWhatNearlyPaysAndWhereTheOthersAre() {
    SchemeAnswer course = answer(Verdict.REFUSED, Applicant.WORKER, Ground.COURSE);
    SchemeAnswer forOthers = answer(Verdict.REFUSED, Applicant.WORKER, Ground.SECTOR);
    Unpaid unpaid =
        Unpaid.of(set(List.of(course, course, course, course, course, forOthers), false));

    assertThat(unpaid.count()).isEqualTo(6);
    assertThat(unpaid.nearest())
        .singleElement()
        .satisfies(
            few -> {
              assertThat(few.why()).isEqualTo(WhyNot.OTHER_COURSE);
              assertThat(few.answers()).hasSize(3);
              assertThat(few.more()).isEqualTo(2);
              assertThat(few.count()).isEqualTo(5);
            });
  }

  @Test
  void whatThePersonCanAskForStandsBeforeWhatAnEmployerMust() {
    SchemeAnswer own = answer(Verdict.REFUSED, Applicant.WORKER, Ground.COURSE);
    SchemeAnswer boss = answer(Verdict.REFUSED, Applicant.EMPLOYER, Ground.COURSE);

    assertThat(Unpaid.of(set(List.of(boss, own), false)).groups().get(WhyNot.OTHER_COURSE))
        .containsExactly(own, boss);
  }

  @Test
  void whatGivesWayToOtherMoneyDoesNotStandWithWhatNeverPaysTheCourse() {
    assertThat(why(answer(Verdict.NOTHING_TO_PAY, Applicant.WORKER, Ground.OTHER_MONEY), false))
        .isEqualTo(WhyNot.OTHER_MONEY);
    assertThat(why(answer(Verdict.REFUSED, Applicant.EMPLOYER, Ground.OTHER_MONEY), false))
        .isEqualTo(WhyNot.OTHER_MONEY);
  }

  @Test
  void whoLeavesTheEmployerOutIsToldWhatThatCosts() {
    assertThat(why(answer(Verdict.REFUSED, Applicant.EMPLOYER, Ground.EMPLOYER_LEFT_OUT), false))
        .isEqualTo(WhyNot.EMPLOYER_LEFT_OUT);
  }

  @Test
  void whoHasAnEmployerIsToldWhatTheEmployerCanAskFor() {
    SchemeAnswer open = answer(Verdict.NEEDS_TO_KNOW, Applicant.EMPLOYER, null);

    assertThat(why(open, false)).isEqualTo(WhyNot.EMPLOYER_CAN_ASK);
    assertThat(why(open, true)).isEqualTo(WhyNot.ONLY_EMPLOYERS);
  }

  @Test
  void anEmployerIsNotSentAfterWhatIsRefusedAnyway() {
    assertThat(why(answer(Verdict.REFUSED, Applicant.EMPLOYER, Ground.PERSON), false))
        .isEqualTo(WhyNot.OTHER_PERSON);
    assertThat(why(answer(Verdict.NOT_OPEN, Applicant.PARTNERSHIP, Ground.PERIOD), false))
        .isEqualTo(WhyNot.NOT_OPEN);
  }

  @Test
  void whatEndedHasEndedForEmployersToo() {
    assertThat(why(answer(Verdict.ENDED, Applicant.EMPLOYER, Ground.PERIOD), true))
        .isEqualTo(WhyNot.ENDED);
  }

  @Test
  void whatWasPublishedBeforeGroundsWereToldIsStillShown() {
    assertThat(why(answer(Verdict.REFUSED, null, null), true)).isEqualTo(WhyNot.OTHER_PERSON);
  }

  private static WhyNot why(SchemeAnswer answer, boolean withoutEmployer) {
    return Unpaid.of(set(List.of(answer), withoutEmployer)).groups().keySet().iterator().next();
  }

  private static RouteSetPublished set(List<SchemeAnswer> answers, boolean withoutEmployer) {
    return new RouteSetPublished(
        "p",
        1,
        Instant.EPOCH,
        TODAY,
        Instant.EPOCH,
        null,
        List.of(),
        answers,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        withoutEmployer);
  }

  private static SchemeAnswer answer(
      Verdict verdict, @Nullable Applicant applicant, @Nullable Ground ground) {
    return new SchemeAnswer(
        "fund",
        "1",
        NAME,
        verdict,
        MoneyKind.GRANT,
        List.of(),
        List.of(),
        0,
        null,
        applicant,
        ground,
        new Provenance("Fonds", null, TODAY, false, false, true));
  }
}
