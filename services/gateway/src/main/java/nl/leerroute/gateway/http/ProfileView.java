package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its owner takes it along.
 *
 * @param answers by question, as chosen or typed
 */
record ProfileView(
    long version,
    boolean confirmed,
    @Nullable String occupation,
    List<HeldSkill> skills,
    @Nullable String goal,
    boolean goalUnknown,
    Map<String, List<String>> answers) {

  static ProfileView of(Profile profile) {
    Goal goal = profile.answers().goal();
    return new ProfileView(
        profile.version(),
        profile.confirmed(),
        profile.answers().occupation().orElse(null),
        profile.answers().skills(),
        goal instanceof Goal.Become(String occupation) ? occupation : null,
        goal instanceof Goal.Open,
        profile.answers().given().byQuestion());
  }
}
