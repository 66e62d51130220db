package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.explanation.Ground;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.LearningTime;
import nl.leerroute.matching.profile.WorkStatus;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.route.Authority;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Permission.Request;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.rule.Party;
import org.junit.jupiter.api.Test;

class LearningTimeTest {

  private static final int BENEFIT = Authority.BENEFIT.weeks();
  private static final int EMPLOYER = Authority.EMPLOYER.weeks();

  private static final AWorld SOON_AND_LATER =
      AWorld.offering(wounds().starting(inWeeks(4), inWeeks(10)));

  @Test
  void whoLearnsInWorkingTimeAsksTheEmployerFirst() {
    PlannedRoute route = fastest(SOON_AND_LATER, anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(10));
    assertThat(route.permission().orElseThrow().requests())
        .containsExactly(asked(Authority.EMPLOYER, inWeeks(10 - EMPLOYER)));
  }

  @Test
  void whoAskedTheEmployerNeedNotWait() {
    PlannedRoute route = fastest(SOON_AND_LATER, anEmployee(LearningTime.EMPLOYER_ASKED));

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(4));
    assertThat(route.permission().orElseThrow().requests())
        .containsExactly(new Request(Authority.EMPLOYER, Optional.empty()));
  }

  @Test
  void anEveningTakesNoWorkingTime() {
    AWorld evening = AWorld.offering(wounds().inTheEvening(inWeeks(4)));

    PlannedRoute route = fastest(evening, anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(4));
    assertThat(route.permission()).isEmpty();
  }

  @Test
  void whatHasNoLessonsIsBegunWithoutLeave() {
    AWorld online = AWorld.offering(wounds().inForm(Form.ONLINE).anyTime());

    PlannedRoute route = fastest(online, anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(Planned.steps(route)).containsExactly("wounds " + TODAY.plusWeeks(2));
    assertThat(route.permission()).isEmpty();
  }

  @Test
  void lessonsByDayThatStartAnyTimeStartAfterTheAnswer() {
    AWorld anyTime = AWorld.offering(wounds().starting(inWeeks(1)).anyTime());

    PlannedRoute route = fastest(anyTime, anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(Planned.steps(route)).containsExactly("wounds " + TODAY.plusWeeks(EMPLOYER));
  }

  @Test
  void ofWhatStartsAnyTimeTheEveningsAreTakenBesideWork() {
    AnOffer both = wounds().starting(inWeeks(1)).inTheEvening(inWeeks(1)).anyTime();

    PlannedRoute route = fastest(AWorld.offering(both), atWork(LearningTime.OWN_TIME, 36));

    assertThat(route.steps().getFirst().step().run().offering().orElseThrow().dayParts())
        .containsExactly(DayPart.EVENING);
  }

  @Test
  void whoHasABenefitAndAnEmployerAsksBothAndTheEarlierDayCounts() {
    AProfile person =
        aNurseToBe()
            .withStatus(WorkStatus.JOB_SEEKER)
            .also(WorkStatus.EMPLOYEE)
            .with(Benefit.RECEIVED)
            .learning(LearningTime.WITH_EMPLOYER);

    Permission both = fastest(SOON_AND_LATER, person).permission().orElseThrow();

    assertThat(both.requests())
        .containsExactly(
            asked(Authority.BENEFIT, inWeeks(10 - BENEFIT)),
            asked(Authority.EMPLOYER, inWeeks(10 - EMPLOYER)));
    assertThat(both.mostUrgent()).contains(both.requests().getLast());
  }

  @Test
  void whereAllStartsTooSoonItIsSaidWhoMustBeAsked() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(4)))
            .routesFor(anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(routes.routes()).isEmpty();
    assertThat(Planned.dutch(routes))
        .anyMatch(
            note ->
                note.contains(
                    "kan wel als je je werkgever al gevraagd hebt of je in werktijd mag leren."));
  }

  @Test
  void theAnswerHoldsUntilTheDayOnWhichItIsTooLateToAskTheEmployer() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(10)))
            .routesFor(anEmployee(LearningTime.WITH_EMPLOYER));

    assertThat(routes.validUntil())
        .isEqualTo(LegalDays.startOf(inWeeks(10 - EMPLOYER).plusDays(1)));
  }

  @Test
  void whoWorksByDayAndLearnsInOwnTimeHasNoLessonsByDay() {
    AWorld dayAndEvening = AWorld.offering(wounds().starting(inWeeks(4)).inTheEvening(inWeeks(6)));

    for (LearningTime own : List.of(LearningTime.OWN_TIME, LearningTime.OWN_TIME_PRIVATELY)) {
      assertThat(Planned.steps(fastest(dayAndEvening, atWork(own, 32))))
          .containsExactly("wounds " + inWeeks(6));
      assertThat(Planned.steps(fastest(dayAndEvening, atWork(own, 31))))
          .containsExactly("wounds " + inWeeks(4));
      assertThat(fastest(dayAndEvening, atWork(own, 32)).permission()).isEmpty();
    }
    assertThat(Planned.steps(fastest(dayAndEvening, anEmployee(LearningTime.OWN_TIME))))
        .as("hours that nobody told keep nobody out")
        .containsExactly("wounds " + inWeeks(4));
  }

  @Test
  void whereAllLessonsAreByDayThatIsSaid() {
    RouteSet routes =
        AWorld.offering(wounds().starting(inWeeks(4))).routesFor(atWork(LearningTime.OWN_TIME, 36));

    assertThat(routes.routes()).isEmpty();
    assertThat(Planned.dutch(routes))
        .anyMatch(note -> note.contains("kan wel als je ook overdag kunt leren, of in werktijd."))
        .anyMatch(note -> note.contains("dat je in eigen tijd leert"));
  }

  @Test
  void whatOnlyTheEmployerCanAskForIsNotCountedForWhoLeavesTheEmployerOut() {
    AWorld funded =
        AWorld.offering(wounds().inTheEvening(inWeeks(4)))
            .paying(AScheme.called("boss").paying(100, 1000).appliedForBy(Party.EMPLOYER));

    RouteSet open = funded.routesFor(anEmployee(LearningTime.OWN_TIME));
    RouteSet privately = funded.routesFor(anEmployee(LearningTime.OWN_TIME_PRIVATELY));

    assertThat(open.routes().getFirst().route().own().atBest()).isZero();
    assertThat(privately.routes().getFirst().route().own().atBest()).isEqualTo(400_00);
    assertThat(privately.schemes())
        .singleElement()
        .satisfies(
            boss -> {
              assertThat(boss.reasons())
                  .extracting(Text::nl)
                  .containsExactly(
                      "Alleen je werkgever kan dit aanvragen, en je wilt je werkgever er buiten"
                          + " laten.");
              assertThat(Ground.of(boss.scheme(), boss.answer()))
                  .contains(Ground.EMPLOYER_LEFT_OUT);
            });
  }

  @Test
  void whatAnEmployeeSaidIsNotHeardOfWhoIsNone() {
    AProfile seeker =
        aNurseToBe()
            .withStatus(WorkStatus.JOB_SEEKER)
            .contractedFor(36)
            .learning(LearningTime.WITH_EMPLOYER);

    PlannedRoute route = fastest(SOON_AND_LATER, seeker);

    assertThat(Planned.steps(route)).containsExactly("wounds " + inWeeks(4));
    assertThat(route.permission()).isEmpty();
  }

  private static Request asked(Authority authority, LocalDate until) {
    return new Request(authority, Optional.of(until));
  }

  private static AProfile anEmployee(LearningTime told) {
    return aNurseToBe().withStatus(WorkStatus.EMPLOYEE).learning(told);
  }

  private static AProfile atWork(LearningTime told, int hours) {
    return anEmployee(told).contractedFor(hours);
  }

  private static PlannedRoute fastest(AWorld world, AProfile person) {
    return best(world.routesFor(person), Aim.FASTEST);
  }
}
