package nl.leerroute.funding.http;

import java.util.EnumSet;
import nl.leerroute.funding.answering.AnsweringQuestions;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects funding to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  private static final Role[] OTHERS =
      EnumSet.complementOf(EnumSet.of(Role.VISITOR)).toArray(Role[]::new);

  @Bean
  SchemeController schemeController(LookingUpSchemes lookingUp, PublishingSchemes publishing) {
    return new SchemeController(lookingUp, publishing);
  }

  @Bean
  AnswerController answerController(AnsweringQuestions answering) {
    return new AnswerController(answering);
  }

  @Bean
  WindowController windowController(SettingWindows setting) {
    return new WindowController(setting);
  }

  @Bean
  ReferenceController referenceController() {
    return new ReferenceController();
  }

  /** Everybody reads; whose scheme it is, is checked with each write. */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny()
        .allow(HttpMethod.GET, "/schemes", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/schemes/{id}/versions/{version}", Role.VISITOR, OTHERS)
        .allow(HttpMethod.POST, "/answers", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/caos", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/pension-ages", Role.VISITOR, OTHERS)
        .allow(HttpMethod.PUT, "/schemes/{id}/versions/{version}", Role.OPERATOR, Role.FUND_OFFICER)
        .allow(
            HttpMethod.PUT,
            "/schemes/{id}/versions/{version}/windows/{windowId}",
            Role.OPERATOR,
            Role.FUND_OFFICER);
  }
}
