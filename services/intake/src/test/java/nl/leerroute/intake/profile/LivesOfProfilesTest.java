package nl.leerroute.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.Hours;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.WorkStatus;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.journey.StageReached;
import nl.leerroute.intake.place.Postcode;

/** What holds for every profile, whatever is asked of it and in whatever order. */
class LivesOfProfilesTest {

  private static final ProfileId ID = new ProfileId("p-1");
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  @Property
  void eachStageIsToldAtMostOncePerFlow(@ForAll("commands") List<Command> commands) {
    assertThat(new Life(commands).reached())
        .extracting(reached -> reached.flow() + " " + reached.stage())
        .doesNotHaveDuplicates();
  }

  @Property
  void publishedVersionsAreThoseOfTheStoreAndRise(@ForAll("commands") List<Command> commands) {
    Life life = new Life(commands);

    assertThat(life.publishedRevisions).isEqualTo(life.versionsAtPublication).isSorted();
  }

  @Property
  void whatIsStoredObeysEveryRule(@ForAll("commands") List<Command> commands) {
    for (Profile profile : new Life(commands).profiles) {
      assertThat(Rule.ALL)
          .allSatisfy(
              rule ->
                  assertThat(
                          rule.brokenBy(
                              profile.answers(), TestPlaces.GRONINGEN_AND_MEPPEL, Year.of(2026)))
                      .isEmpty());
    }
  }

  @Property
  void theLatestAnswersOfAConfirmedProfileAreAlwaysThePublishedOnes(
      @ForAll("commands") List<Command> commands) {
    Life life = new Life(commands);

    life.stored
        .map(Current::profile)
        .filter(Profile.Confirmed.class::isInstance)
        .ifPresent(profile -> assertThat(life.published).hasValue(profile.answers()));
  }

  @Provide
  Arbitrary<List<Command>> commands() {
    return Arbitraries.<Command>oneOf(
            edits().<Command>map(Command.Answer::new),
            Arbitraries.<Command>of(
                new Command.Confirm(),
                new Command.Choose(new RouteId("r-1"), Map.of(), Optional.empty()),
                new Command.Choose(new RouteId("r-2"), Map.of(), Optional.empty()),
                new Command.Tell(new Progress.Started()),
                new Command.Tell(new Progress.Stopped(Set.of(Hurdle.MONEY))),
                new Command.NoteRoutes(new RoutesFound(START, 2, 0)),
                new Command.Note(Stage.ENROLLED, START),
                new Command.NoteMissing(new Missing(START, Set.of("urn:welding"))),
                new Command.NoteMissing(new Missing(START.plusSeconds(9), Set.of())),
                new Command.Erase()))
        .list()
        .ofMaxSize(30);
  }

  private static Arbitrary<Edit> edits() {
    return Arbitraries.of(
        Edit.none(),
        Edit.none().set(Questions.GOAL, new Goal.Occupation("urn:nurse")),
        Edit.none().set(Questions.GOAL, new Goal.NotYetKnown()),
        Edit.none().takeBack(Questions.GOAL),
        Edit.none().set(Questions.POSTCODE, new Postcode("9711")),
        Edit.none().set(Questions.POSTCODE, new Postcode("1011")),
        Edit.none().set(Questions.STATUS, WorkStatus.JOB_SEEKER),
        Edit.none().set(Questions.STATUS, WorkStatus.EMPLOYEE),
        Edit.none().set(Questions.CONTRACT_HOURS, new Hours(3_200)),
        Edit.none().takeBack(Questions.CONTRACT_HOURS),
        Edit.none().set(Questions.YEAR_OF_BIRTH, 2020L));
  }

  /** Carries out commands one after the other, as the store does. */
  private static final class Life {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Long> publishedRevisions = new ArrayList<>();
    private final List<Long> versionsAtPublication = new ArrayList<>();
    private Optional<Answers> published = Optional.empty();
    private Optional<Current> stored = Optional.empty();
    private long version;
    private int flows;

    Life(List<Command> commands) {
      Decider decider =
          new Decider(TestPlaces.GRONINGEN_AND_MEPPEL, () -> new FlowId("f-" + flows++));
      for (Command command : commands) {
        carryOut(decider.decide(ID, command, stored, START));
      }
    }

    private void carryOut(Change change) {
      switch (change) {
        case Change.Made(Profile next, List<Fact> told) -> {
          version++;
          stored = Optional.of(new Current(version, next));
          profiles.add(next);
          told.forEach(this::tell);
        }
        case Change.Erased _ -> {
          version++;
          stored = Optional.empty();
          published = Optional.empty();
        }
        case Change.None(), Change.Refused _ -> {}
      }
    }

    private void tell(Fact fact) {
      facts.add(fact);
      if (fact instanceof Fact.Published(Profile.Confirmed profile, _)) {
        publishedRevisions.add(profile.revision());
        versionsAtPublication.add(version);
        published = Optional.of(profile.answers());
      }
    }

    List<StageReached> reached() {
      return facts.stream()
          .filter(Fact.Advanced.class::isInstance)
          .map(fact -> ((Fact.Advanced) fact).reached())
          .toList();
    }
  }
}
