package nl.leerroute.intake.http;

import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.LookingUpFlows;
import nl.leerroute.intake.taxonomy.CountingTouched;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects intake to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  @Bean
  ProfileController profileController(KeepingProfiles profiles) {
    return new ProfileController(profiles);
  }

  @Bean
  FlowController flowController(LookingUpFlows lookingUp) {
    return new FlowController(lookingUp);
  }

  @Bean
  PlaceController placeController(Places places) {
    return new PlaceController(places);
  }

  @Bean
  ReleaseController releaseController(CountingTouched counting) {
    return new ReleaseController(counting);
  }

  /**
   * Only a person has a profile here; every caller may look up a place. An operator gets one
   * number.
   */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny()
        .allow(HttpMethod.GET, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/profiles/{id}/flow", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.PATCH, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.DELETE, "/profiles/{id}", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/profiles/{id}/confirmation", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.POST, "/profiles/{id}/choice", Role.VISITOR, Role.WORKER)
        .allow(HttpMethod.GET, "/taxonomy/releases/{release}/profiles", Role.OPERATOR)
        .allow(
            HttpMethod.GET,
            "/places/{pc4}",
            Role.VISITOR,
            Role.WORKER,
            Role.EMPLOYER,
            Role.FUND_OFFICER,
            Role.PROVIDER,
            Role.ADVISER,
            Role.ANALYST,
            Role.OPERATOR);
  }
}
