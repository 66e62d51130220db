package nl.leerroute.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Consent;
import nl.leerroute.intake.answer.Contract;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.Health;
import nl.leerroute.intake.answer.Hours;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.LearningTime;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Question;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.WorkStatus;
import nl.leerroute.intake.journey.Courses;
import nl.leerroute.intake.journey.Detail;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.journey.StageReached;
import nl.leerroute.intake.place.Postcode;
import org.junit.jupiter.api.Test;

class DeciderTest {

  private static final ProfileId ID = new ProfileId("p-1");
  private static final FlowId FLOW = new FlowId("f-1");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Goal NURSE = new Goal.Occupation("urn:occupation:nurse");

  private final Decider decider = new Decider(TestPlaces.GRONINGEN_AND_MEPPEL, () -> FLOW);
  private Optional<Current> stored = Optional.empty();

  @Test
  void aFirstAnswerStartsADraftThatNobodyElseHearsOf() {
    Change.Made made = made(set(Questions.HOURS_PER_WEEK, 8L));

    assertThat(made.next()).isInstanceOf(Profile.Draft.class);
    assertThat(stages(made)).containsExactly(Stage.ENTERED);
    assertThat(published(made)).isEmpty();
  }

  @Test
  void eachStageIsToldOnce() {
    assertThat(stages(done(set(Questions.GOAL, NURSE))))
        .containsExactly(Stage.ENTERED, Stage.GOAL_SET);
    assertThat(stages(done(set(Questions.HOURS_PER_WEEK, 8L)))).isEmpty();
    assertThat(stages(done(new Command.Confirm()))).containsExactly(Stage.ANSWERED);
    assertThat(stages(done(new Command.NoteRoutes(new RoutesFound(NOW, 2, 0)))))
        .containsExactly(Stage.ROUTED);
    assertThat(decide(new Command.NoteRoutes(new RoutesFound(NOW, 2, 0))))
        .isEqualTo(new Change.None());
    assertThat(stages(done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()))))
        .containsExactly(Stage.CHOSEN);
    assertThat(stages(done(new Command.Choose(new RouteId("r-2"), Map.of(), Optional.empty()))))
        .isEmpty();
    assertThat(stages(done(set(Questions.GOAL, new Goal.Occupation("urn:other"))))).isEmpty();
  }

  @Test
  void howItGoesIsToldOfTheRouteThatWasChosen() {
    done(set(Questions.GOAL, NURSE));
    assertThat(decide(new Command.Tell(new Progress.Started())))
        .isEqualTo(new Change.Refused(new Refusal.NothingChosen()));
    done(new Command.Confirm());
    assertThat(decide(new Command.Tell(new Progress.Started())))
        .isEqualTo(new Change.Refused(new Refusal.NothingChosen()));
    done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()));

    assertThat(stages(done(new Command.Tell(new Progress.Started()))))
        .containsExactly(Stage.STARTED);
    assertThat(decide(new Command.Tell(new Progress.Started()))).isEqualTo(new Change.None());
    assertThat(stages(done(new Command.Tell(new Progress.Stopped(Set.of(Hurdle.TIME))))))
        .containsExactly(Stage.STOPPED);
    assertThat(stages(done(new Command.Tell(new Progress.Started())))).isEmpty();
  }

  @Test
  void whoStopsBeforeHavingBegunWantedToAndDidNot() {
    done(set(Questions.GOAL, NURSE));
    done(new Command.Confirm());
    done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()));

    assertThat(stages(done(new Command.Tell(new Progress.Stopped(Set.of(Hurdle.TIME))))))
        .containsExactly(Stage.HELD_BACK);
  }

  @Test
  void theSameRouteGoesOnWhereItWasAndAnotherBeginsAnew() {
    done(set(Questions.GOAL, NURSE));
    done(new Command.Confirm());
    done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()));
    done(new Command.Tell(new Progress.Started()));
    Map<String, LocalDate> moved = Map.of("offer", LocalDate.of(2027, 1, 4));

    assertThat(walk(done(new Command.Choose(new RouteId("r-1"), moved, Optional.empty()))))
        .isEqualTo(
            new Journey(new RouteId("r-1"), moved, new Progress.Started(), NOW, Optional.empty()));
    assertThat(
            walk(done(new Command.Choose(new RouteId("r-2"), Map.of(), Optional.empty())))
                .progress())
        .isEqualTo(new Progress.Chosen());
  }

  private static Journey walk(Change.Made made) {
    return made.next().walk().orElseThrow();
  }

  @Test
  void aConfirmedPlaceIsToldOnceAtTheTimeItWasConfirmed() {
    done(set(Questions.GOAL, NURSE));
    Instant earlier = NOW.minusSeconds(90);

    Change.Made seated = done(new Command.Note(Stage.ENROLLED, earlier));

    assertThat(reached(seated))
        .singleElement()
        .satisfies(
            reached -> {
              assertThat(reached.stage()).isEqualTo(Stage.ENROLLED);
              assertThat(reached.at()).isEqualTo(earlier);
              assertThat(reached.toString()).doesNotContain(ID.value());
            });
    assertThat(published(seated)).isEmpty();
    assertThat(decide(new Command.Note(Stage.ENROLLED, NOW))).isEqualTo(new Change.None());
  }

  @Test
  void healthIsKeptWithConsentOnly() {
    SequencedSet<Health> tired = new LinkedHashSet<>(List.of(Health.LITTLE_ENERGY));
    assertThat(decide(set(Questions.HEALTH, tired)))
        .isInstanceOfSatisfying(
            Change.Refused.class,
            refused ->
                assertThat(refused.toString()).contains("limits.consent").contains("no-consent"));

    done(set(Questions.CONSENT, Consent.GIVEN));
    done(set(Questions.HEALTH, tired));
    assertThat(decide(new Command.Answer(Edit.none().takeBack(Questions.CONSENT))))
        .isInstanceOf(Change.Refused.class);
  }

  @Test
  void whoSeeksWorkMayHaveAContractBesideIt() {
    done(set(Questions.STATUS, WorkStatus.JOB_SEEKER));
    assertThat(decide(set(Questions.CONTRACT, Contract.ON_CALL)))
        .isInstanceOf(Change.Refused.class);

    done(set(Questions.ROLES, new LinkedHashSet<>(List.of(WorkStatus.EMPLOYEE))));
    made(set(Questions.CONTRACT, Contract.ON_CALL));
  }

  @Test
  void notKnowingTheGoalYetIsNoGoalSet() {
    assertThat(stages(made(set(Questions.GOAL, new Goal.NotYetKnown()))))
        .containsExactly(Stage.ENTERED);
  }

  @Test
  void everyChangeAfterConfirmationIsPublishedUnderTheVersionItIsStoredAs() {
    done(set(Questions.POSTCODE, new Postcode("9711")));
    assertThat(published(done(new Command.Confirm())))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.profile().revision()).isEqualTo(2);
              assertThat(fact.home())
                  .hasValueSatisfying(home -> assertThat(home.region()).isEqualTo("AM01"));
            });
    done(new Command.NoteRoutes(new RoutesFound(NOW, 2, 0)));

    assertThat(published(done(set(Questions.HOURS_PER_WEEK, 8L))))
        .singleElement()
        .satisfies(fact -> assertThat(fact.profile().revision()).isEqualTo(4));
  }

  @Test
  void aStageAloneIsNotPublishedAsAChangedProfile() {
    done(set(Questions.GOAL, NURSE));
    done(new Command.Confirm());

    assertThat(published(done(new Command.NoteRoutes(new RoutesFound(NOW, 2, 0))))).isEmpty();
    assertThat(published(done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()))))
        .isEmpty();
  }

  @Test
  void whatChangesNothingIsNothing() {
    done(set(Questions.GOAL, NURSE));

    assertThat(decide(set(Questions.GOAL, NURSE))).isEqualTo(new Change.None());
    done(new Command.Confirm());
    assertThat(decide(new Command.Confirm())).isEqualTo(new Change.None());
    done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()));
    assertThat(decide(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty())))
        .isEqualTo(new Change.None());
  }

  @Test
  void aStageCarriesClassesThatManyPeopleShare() {
    done(set(Questions.YEAR_OF_BIRTH, 1974L));
    done(set(Questions.POSTCODE, new Postcode("7941")));
    StageReached answered = reached(done(new Command.Confirm())).getFirst();

    assertThat(answered.flow()).isEqualTo(FLOW);
    assertThat(answered.at()).isEqualTo(NOW);
    assertThat(answered.classes().region()).contains("AM36");
    assertThat(answered.classes().province()).contains("Drenthe");
    assertThat(answered.classes().ageBand()).contains("45-54");
    assertThat(answered.toString()).doesNotContain("1974", "7941", ID.value());
  }

  @Test
  void routesAreNotedAtTheTimeTheyWerePlanned() {
    done(set(Questions.GOAL, NURSE));
    Instant earlier = NOW.minusSeconds(90);

    assertThat(
            reached(done(new Command.NoteRoutes(new RoutesFound(earlier, 2, 0)))).getFirst().at())
        .isEqualTo(earlier);
  }

  @Test
  void aPostcodeOutsideTheRegionIsRefusedWithASentence() {
    assertThat(problems(set(Questions.POSTCODE, new Postcode("1011"))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("situation.postcode");
              assertThat(problem.code()).isEqualTo("outside-region");
              assertThat(problem.sentence().nl()).contains("1011");
            });
  }

  @Test
  void aChildIsRefused() {
    assertThat(problems(set(Questions.YEAR_OF_BIRTH, 2014L)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.allowed()).containsExactly("1900", "2013"));
    assertThat(made(set(Questions.YEAR_OF_BIRTH, 2013L)).next().answers().isEmpty()).isFalse();
  }

  @Test
  void aContractWithoutAJobIsAContradiction() {
    Edit both =
        Edit.none()
            .set(Questions.STATUS, WorkStatus.JOB_SEEKER)
            .set(Questions.CONTRACT_HOURS, new Hours(2_400));

    assertThat(problems(new Command.Answer(both)))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("situation.contractHours", "contradiction"));
    assertThat(problems(new Command.Answer(both)).getFirst().sentence().nl())
        .startsWith("Je zoekt werk");
    assertThat(
            made(new Command.Answer(both.set(Questions.CONTRACT_HOURS, new Hours(0))))
                .next()
                .answers())
        .isNotEqualTo(Answers.none());
  }

  @Test
  void aContradictionWithAnEarlierAnswerIsSeenToo() {
    done(set(Questions.CONTRACT_HOURS, new Hours(2_400)));

    assertThat(problems(set(Questions.STATUS, WorkStatus.NOT_SEEKING))).hasSize(1);
  }

  @Test
  void nothingCanBeConfirmedOrChosenBeforeItsTime() {
    assertThat(decide(new Command.Confirm())).isEqualTo(refused(new Refusal.NoSuchProfile()));
    assertThat(decide(new Command.Choose(new RouteId("r"), Map.of(), Optional.empty())))
        .isEqualTo(refused(new Refusal.NoSuchProfile()));
    done(new Command.Answer(Edit.none()));
    assertThat(decide(new Command.Confirm())).isEqualTo(refused(new Refusal.NothingAnswered()));
    assertThat(decide(new Command.Choose(new RouteId("r"), Map.of(), Optional.empty())))
        .isEqualTo(refused(new Refusal.NotConfirmed()));
  }

  @Test
  void erasureTellsOthersToForgetAndSaysNothingOfTheFlow() {
    done(set(Questions.GOAL, NURSE));

    assertThat(decide(new Command.Erase()))
        .isEqualTo(new Change.Erased(List.of(new Fact.Erased(ID))));
  }

  @Test
  void routesAreToldWithHowManyThereAreAndWhetherOneCanBeAfforded() {
    done(set(Questions.GOAL, NURSE));
    assertThat(detail(made(new Command.NoteRoutes(new RoutesFound(NOW, 3, 20_000)))))
        .isEqualTo(new Detail.Offered(3, Optional.empty()));

    done(set(Questions.BUDGET_CENTS, 19_999L));
    assertThat(detail(made(new Command.NoteRoutes(new RoutesFound(NOW, 3, 20_000)))))
        .isEqualTo(new Detail.Offered(3, Optional.of(false)));
    assertThat(detail(made(new Command.NoteRoutes(new RoutesFound(NOW, 1, 19_999)))))
        .isEqualTo(new Detail.Offered(1, Optional.of(true)));
  }

  @Test
  void whatIsLearnedIsToldInClassesFromChoosingToTheEnd() {
    Courses courses =
        new Courses(
            Courses.Formality.NON_FORMAL,
            false,
            84,
            Optional.of(Courses.Payer.MIXED),
            Optional.empty(),
            true);
    Detail learning = new Detail.Learning(courses, Optional.of(Detail.When.OWN_TIME));
    done(set(Questions.GOAL, NURSE));
    done(set(Questions.LEARNING_TIME, LearningTime.OWN_TIME_PRIVATELY));
    done(new Command.Confirm());

    assertThat(courses.hours()).isEqualTo(80);
    assertThat(detail(done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.of(courses)))))
        .isEqualTo(learning);
    assertThat(detail(done(new Command.Tell(new Progress.Started())))).isEqualTo(learning);
    assertThat(detail(done(new Command.Tell(new Progress.Completed(Set.of())))))
        .isEqualTo(learning);
  }

  @Test
  void whatLearningBroughtIsToldOnceItIsSaid() {
    done(set(Questions.GOAL, NURSE));
    done(new Command.Confirm());
    done(new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()));
    assertThat(stages(done(new Command.Tell(new Progress.Completed(Set.of())))))
        .containsExactly(Stage.COMPLETED);

    Change.Made told = done(new Command.Tell(new Progress.Completed(Set.of(Gain.NEW_TASKS))));

    assertThat(stages(told)).containsExactly(Stage.OUTCOME);
    assertThat(detail(told)).isEqualTo(new Detail.Brought(Set.of(Gain.NEW_TASKS)));
    assertThat(stages(done(new Command.Tell(new Progress.Completed(Set.of(Gain.CONFIDENCE))))))
        .isEmpty();
  }

  private static Detail detail(Change.Made made) {
    return reached(made).getLast().detail();
  }

  private Change decide(Command command) {
    return decider.decide(ID, command, stored, NOW);
  }

  private Change.Made made(Command command) {
    assertThat(decide(command)).isInstanceOf(Change.Made.class);
    return (Change.Made) decide(command);
  }

  private Change.Made done(Command command) {
    Change.Made made = made(command);
    long version = stored.map(Current::version).orElse(0L) + 1;
    stored = Optional.of(new Current(version, made.next()));
    return made;
  }

  private List<Problem> problems(Command command) {
    return decide(command) instanceof Change.Refused(Refusal.NotTaken(List<Problem> problems))
        ? problems
        : List.of();
  }

  private static <T> Command set(Question<T> question, T answer) {
    return new Command.Answer(Edit.none().set(question, answer));
  }

  private static Change refused(Refusal reason) {
    return new Change.Refused(reason);
  }

  private static List<Stage> stages(Change.Made made) {
    return reached(made).stream().map(StageReached::stage).toList();
  }

  private static List<StageReached> reached(Change.Made made) {
    return made.facts().stream()
        .filter(Fact.Advanced.class::isInstance)
        .map(fact -> ((Fact.Advanced) fact).reached())
        .toList();
  }

  private static List<Fact.Published> published(Change.Made made) {
    return made.facts().stream()
        .filter(Fact.Published.class::isInstance)
        .map(Fact.Published.class::cast)
        .toList();
  }
}
