package nl.leerroute.intake.profile;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.journey.Flow;

/** What a person told, and how far that person came. */
public sealed interface Profile {

  ProfileId id();

  Answers answers();

  Flow flow();

  /** Rises with each change of the answers; published answers carry it as their version. */
  long revision();

  Trail trail();

  /** Known here only: nobody else hears of the answers before they are confirmed. */
  record Draft(ProfileId id, Answers answers, Flow flow, long revision, Trail trail)
      implements Profile {}

  /**
   * Every change of the answers is published, so that routes follow them.
   *
   * @param journey with the route that the person chose last
   */
  record Confirmed(
      ProfileId id,
      Answers answers,
      Flow flow,
      long revision,
      Instant since,
      Optional<Journey> journey,
      Trail trail)
      implements Profile {}

  /** The journey along the route that was chosen last; empty: none was. */
  default Optional<Journey> walk() {
    return switch (this) {
      case Draft _ -> Optional.empty();
      case Confirmed confirmed -> confirmed.journey();
    };
  }

  default Profile with(Answers changed, long changedIn) {
    return switch (this) {
      case Draft(var id, _, var flow, _, var trail) ->
          new Draft(id, changed, flow, changedIn, trail);
      case Confirmed(var id, _, var flow, _, var since, var journey, var trail) ->
          new Confirmed(id, changed, flow, changedIn, since, journey, trail);
    };
  }

  default Profile with(Flow further) {
    return switch (this) {
      case Draft(var id, var answers, _, var revision, var trail) ->
          new Draft(id, answers, further, revision, trail);
      case Confirmed(var id, var answers, _, var revision, var since, var journey, var trail) ->
          new Confirmed(id, answers, further, revision, since, journey, trail);
    };
  }

  default Profile with(Trail longer) {
    return switch (this) {
      case Draft(var id, var answers, var flow, var revision, _) ->
          new Draft(id, answers, flow, revision, longer);
      case Confirmed(var id, var answers, var flow, var revision, var since, var journey, _) ->
          new Confirmed(id, answers, flow, revision, since, journey, longer);
    };
  }
}
