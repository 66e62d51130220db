package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Goal;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.journey.Flow;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.Progress;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.place.Places;

/** What each command does to a profile. */
final class Decider {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private final Places places;
  private final Supplier<FlowId> flows;
  private final Telling telling;

  /**
   * @param flows names a new flow at random
   */
  Decider(Places places, Supplier<FlowId> flows) {
    this.places = places;
    this.flows = flows;
    this.telling = new Telling(places);
  }

  Change decide(ProfileId id, Command command, Optional<Current> current, Instant now) {
    return switch (command) {
      case Command.Answer(Edit edit) -> heard(answer(id, edit, current, now), current, now);
      case Command.Confirm() ->
          heard(with(current, profile -> confirm(profile, now)), current, now);
      case Command.Choose choice ->
          heard(with(current, profile -> choose(profile, choice, now)), current, now);
      case Command.Tell(Progress progress) ->
          heard(with(current, profile -> tell(profile.profile(), progress, now)), current, now);
      case Command.Note(Stage stage, Instant at) ->
          with(current, profile -> note(profile, stage, at));
      case Command.NoteRoutes(RoutesFound found) ->
          with(current, profile -> note(profile.profile(), found));
      case Command.NoteMissing(Missing missing) ->
          with(current, profile -> noteMissing(profile.profile(), missing));
      case Command.Erase() -> with(current, _ -> new Change.Erased(List.of(new Fact.Erased(id))));
      case Command.Expire(LocalDate before) ->
          with(
              current,
              profile ->
                  profile.profile().trail().heard().isBefore(before)
                      ? new Change.Erased(List.of(new Fact.Erased(id)))
                      : new Change.None());
    };
  }

  /** What the person said is remembered with when it was said. */
  private static Change heard(Change change, Optional<Current> current, Instant now) {
    Answers before = current.map(Current::profile).map(Profile::answers).orElse(Answers.none());
    return change instanceof Change.Made(Profile next, List<Fact> facts)
        ? new Change.Made(next.with(next.trail().after(before, next.answers(), now)), facts)
        : change;
  }

  private static Change with(Optional<Current> current, Function<Current, Change> decision) {
    return current.map(decision).orElseGet(() -> new Change.Refused(new Refusal.NoSuchProfile()));
  }

  private Change answer(ProfileId id, Edit edit, Optional<Current> current, Instant now) {
    Profile before = current.map(Current::profile).orElseGet(() -> blank(id));
    Answers answers = before.answers().after(edit);
    if (current.isPresent() && answers.equals(before.answers())) {
      return new Change.None();
    }
    List<Problem> problems = problems(answers, now);
    if (!problems.isEmpty()) {
      return new Change.Refused(new Refusal.NotTaken(problems));
    }
    long version = current.map(Current::version).orElse(0L) + 1;
    return telling.made(before, before.with(answers, version), reachedBy(answers), now);
  }

  /** Only with answers that are planned others can be compared. */
  Imagined imagine(Profile profile, Edit edit, Instant now) {
    Answers answers = profile.answers().after(edit);
    List<Problem> problems = problems(answers, now);
    if (!problems.isEmpty()) {
      return new Imagined.Refused(new Refusal.NotTaken(problems));
    }
    return switch (profile) {
      case Profile.Draft _ -> new Imagined.Refused(new Refusal.NotConfirmed());
      case Profile.Confirmed _ ->
          new Imagined.Would(answers, answers.to(Questions.POSTCODE).flatMap(places::at));
    };
  }

  private Profile blank(ProfileId id) {
    return new Profile.Draft(id, Answers.none(), Flow.start(flows.get()), 0, Trail.NONE);
  }

  private static List<Stage> reachedBy(Answers answers) {
    List<Stage> stages = new ArrayList<>();
    if (!answers.isEmpty()) {
      stages.add(Stage.ENTERED);
    }
    if (answers.to(Questions.GOAL).filter(Goal.Occupation.class::isInstance).isPresent()) {
      stages.add(Stage.GOAL_SET);
    }
    return stages;
  }

  private Change confirm(Current current, Instant now) {
    return switch (current.profile()) {
      case Profile.Confirmed _ -> new Change.None();
      case Profile.Draft draft when draft.answers().isEmpty() ->
          new Change.Refused(new Refusal.NothingAnswered());
      case Profile.Draft draft -> {
        Profile confirmed =
            new Profile.Confirmed(
                draft.id(),
                draft.answers(),
                draft.flow(),
                current.version() + 1,
                now,
                Optional.empty(),
                draft.trail());
        yield telling.made(draft, confirmed, List.of(Stage.ANSWERED), now);
      }
    };
  }

  private Change choose(Current current, Command.Choose choice, Instant now) {
    return switch (current.profile()) {
      case Profile.Draft _ -> new Change.Refused(new Refusal.NotConfirmed());
      case Profile.Confirmed confirmed ->
          walk(
              confirmed,
              confirmed
                  .journey()
                  .map(before -> before.choosing(choice, now))
                  .orElseGet(() -> Journey.begun(choice, now)),
              List.of(Stage.CHOSEN),
              now);
    };
  }

  private Change tell(Profile profile, Progress progress, Instant now) {
    return profile instanceof Profile.Confirmed confirmed && confirmed.journey().isPresent()
        ? tell(confirmed, confirmed.journey().get(), progress, now)
        : new Change.Refused(new Refusal.NothingChosen());
  }

  private Change tell(Profile.Confirmed profile, Journey journey, Progress said, Instant now) {
    return said.equals(journey.progress())
        ? new Change.None()
        : walk(profile, journey.at(said, now), reachedBy(said, journey.progress()), now);
  }

  /** Who stops before having begun wanted to and did not. */
  private static List<Stage> reachedBy(Progress said, Progress before) {
    return switch (before) {
      case Progress.Chosen _, Progress.Enrolled _ when said instanceof Progress.Stopped ->
          List.of(Stage.HELD_BACK);
      default ->
          said.brought().isEmpty() ? List.of(said.stage()) : List.of(said.stage(), Stage.OUTCOME);
    };
  }

  private Change walk(Profile.Confirmed before, Journey journey, List<Stage> stages, Instant now) {
    Profile after =
        new Profile.Confirmed(
            before.id(),
            before.answers(),
            before.flow(),
            before.revision(),
            before.since(),
            Optional.of(journey),
            before.trail());
    return after.equals(before) ? new Change.None() : telling.made(before, after, stages, now);
  }

  private Change note(Current current, Stage stage, Instant at) {
    Profile profile = current.profile();
    return profile.flow().has(stage)
        ? new Change.None()
        : telling.made(profile, profile, List.of(stage), at);
  }

  private Change note(Profile profile, RoutesFound found) {
    return profile.flow().has(Stage.ROUTED) ? new Change.None() : telling.offered(profile, found);
  }

  private Change noteMissing(Profile profile, Missing missing) {
    return profile.flow().isNews(missing) ? telling.missed(profile, missing) : new Change.None();
  }

  private List<Problem> problems(Answers answers, Instant now) {
    Year year = Year.from(now.atZone(LEGAL));
    return Rule.ALL.stream()
        .flatMap(rule -> rule.brokenBy(answers, places, year).stream())
        .toList();
  }
}
