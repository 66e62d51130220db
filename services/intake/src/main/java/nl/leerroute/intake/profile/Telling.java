package nl.leerroute.intake.profile;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.journey.Classes;
import nl.leerroute.intake.journey.Detail;
import nl.leerroute.intake.journey.Flow;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.ShortageSeen;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.journey.StageReached;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.place.Places;

/** Which facts a changed profile gives: its answers once confirmed, and each stage once. */
final class Telling {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private final Places places;

  Telling(Places places) {
    this.places = places;
  }

  /**
   * @param stages what the change reaches, in order; those reached before are not told again
   * @param at when they were reached
   */
  Change made(Profile before, Profile after, List<Stage> stages, Instant at) {
    return made(before, after, stages, at, stage -> detail(after, stage));
  }

  private Change made(
      Profile before,
      Profile after,
      List<Stage> stages,
      Instant at,
      Function<Stage, Detail> details) {
    Flow flow = after.flow();
    List<Fact> facts = new ArrayList<>();
    Classes classes = Classes.of(after.answers(), places, Year.from(at.atZone(LEGAL)));
    for (Stage stage : stages) {
      if (!flow.has(stage)) {
        flow = flow.with(stage);
        facts.add(
            new Fact.Advanced(
                new StageReached(flow.id(), stage, at, classes, details.apply(stage))));
      }
    }
    Profile next = after.with(flow);
    if (next instanceof Profile.Confirmed confirmed && next.revision() != before.revision()) {
      facts.add(new Fact.Published(confirmed, home(next)));
    }
    return new Change.Made(next, facts);
  }

  private static Detail detail(Profile profile, Stage stage) {
    return profile
        .walk()
        .map(journey -> detail(profile, journey, stage))
        .orElseGet(Detail.Nothing::new);
  }

  private static Detail detail(Profile profile, Journey journey, Stage stage) {
    return switch (stage) {
      case STOPPED, HELD_BACK -> new Detail.Why(journey.progress().reasons());
      case CHOSEN, STARTED, COMPLETED ->
          journey
              .courses()
              .map(courses -> Detail.learning(courses, profile.answers()))
              .orElseGet(Detail.Nothing::new);
      case OUTCOME -> new Detail.Brought(journey.progress().brought());
      case ENTERED, GOAL_SET, ANSWERED, ROUTED, APPLIED, GRANTED, ENROLLED, ADVICE_ASKED ->
          new Detail.Nothing();
    };
  }

  /** What can be afforded goes by the answers of now. */
  Change offered(Profile profile, RoutesFound found) {
    Detail offered = found.within(profile.answers().to(Questions.BUDGET_CENTS));
    return made(profile, profile, List.of(Stage.ROUTED), found.at(), _ -> offered);
  }

  Change missed(Profile before, Missing missing) {
    Flow flow = before.flow().with(missing);
    return new Change.Made(
        before.with(flow),
        List.of(
            new Fact.Missed(
                new ShortageSeen(flow.id(), missing, home(before).map(Place::region)))));
  }

  private Optional<Place> home(Profile profile) {
    return profile.answers().to(Questions.POSTCODE).flatMap(places::at);
  }
}
