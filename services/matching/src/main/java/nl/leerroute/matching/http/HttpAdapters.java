package nl.leerroute.matching.http;

import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects matching to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  @Bean
  StandingController standingController(Worlds worlds) {
    return new StandingController(worlds);
  }

  /** Routes leave by their topic; here an operator looks at the planner itself. */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny().allow(HttpMethod.GET, "/standing", Role.OPERATOR);
  }
}
