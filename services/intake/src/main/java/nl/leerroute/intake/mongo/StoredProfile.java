package nl.leerroute.intake.mongo;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Problem;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.journey.Flow;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.profile.Leave;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Trail;
import org.jspecify.annotations.Nullable;

/**
 * A profile in the form of its document.
 *
 * @param confirmedAt absent: a draft
 * @param heard absent, like the leaves: stored before they were kept
 */
record StoredProfile(
    Map<String, Object> answers,
    String flow,
    List<String> reached,
    long revision,
    @Nullable Instant confirmedAt,
    @Nullable StoredJourney journey,
    @Nullable StoredMissing missing,
    @Nullable LocalDate heard,
    @Nullable List<Leave> leaves) {

  /** Field by which a profile is found from its flow. */
  static final String FLOW = "flow";

  /** Field by which those are found who said nothing for long. */
  static final String HEARD = "heard";

  /** What is missed, in the order of the alphabet. */
  record StoredMissing(Instant since, List<String> skills) {

    static StoredMissing of(Missing missing) {
      return new StoredMissing(missing.since(), missing.skills().stream().sorted().toList());
    }

    Missing missing() {
      return new Missing(since, Set.copyOf(skills));
    }
  }

  static StoredProfile of(Profile profile) {
    return switch (profile) {
      case Profile.Draft draft -> of(draft, null, null);
      case Profile.Confirmed confirmed ->
          of(confirmed, confirmed.since(), confirmed.journey().map(StoredJourney::of).orElse(null));
    };
  }

  private static StoredProfile of(
      Profile profile, @Nullable Instant confirmedAt, @Nullable StoredJourney journey) {
    Flow flow = profile.flow();
    return new StoredProfile(
        profile.answers().plain(),
        flow.id().value(),
        flow.reached().stream().map(Stage::name).sorted().toList(),
        profile.revision(),
        confirmedAt,
        journey,
        flow.missing().map(StoredMissing::of).orElse(null),
        profile.trail().heard(),
        profile.trail().leaves());
  }

  Profile profile(ProfileId id) {
    Flow walked =
        new Flow(
            new FlowId(flow),
            reached.stream().map(Stage::valueOf).collect(toSet()),
            Optional.ofNullable(missing).map(StoredMissing::missing));
    return confirmedAt == null
        ? new Profile.Draft(id, read(), walked, revision, trail())
        : new Profile.Confirmed(
            id,
            read(),
            walked,
            revision,
            confirmedAt,
            Optional.ofNullable(journey).map(StoredJourney::journey),
            trail());
  }

  private Trail trail() {
    return heard == null || leaves == null ? Trail.NONE : new Trail(heard, leaves);
  }

  private Answers read() {
    return switch (Questionnaire.read(answers)) {
      case Questionnaire.Outcome.Understood(Edit edit) -> Answers.none().after(edit);
      case Questionnaire.Outcome.Misunderstood(List<Problem> problems) ->
          throw new IllegalStateException(
              "stored answers that cannot be read: "
                  + problems.stream().map(Problem::field).toList());
    };
  }
}
