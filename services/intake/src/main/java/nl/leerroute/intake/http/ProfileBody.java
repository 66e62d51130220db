package nl.leerroute.intake.http;

import java.util.Map;
import nl.leerroute.intake.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its person sees it.
 *
 * @param version rises with each change of the answers; routes name the version they were planned
 *     for
 * @param journey absent: no route was chosen
 */
record ProfileBody(
    String id,
    long version,
    boolean confirmed,
    Map<String, Object> answers,
    @Nullable JourneyBody journey) {

  static ProfileBody of(Profile profile) {
    return new ProfileBody(
        profile.id().value(),
        profile.revision(),
        profile instanceof Profile.Confirmed,
        profile.answers().plain(),
        profile.walk().map(JourneyBody::of).orElse(null));
  }
}
