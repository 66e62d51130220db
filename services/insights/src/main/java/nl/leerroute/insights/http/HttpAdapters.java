package nl.leerroute.insights.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.platform.security.AccessRules;
import nl.leerroute.platform.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Connects insights to HTTP. */
@Configuration(proxyBeanMethods = false)
public class HttpAdapters {

  private static final Role[] OTHERS = {
    Role.WORKER,
    Role.EMPLOYER,
    Role.FUND_OFFICER,
    Role.PROVIDER,
    Role.ADVISER,
    Role.ANALYST,
    Role.OPERATOR
  };

  @Bean
  FunnelController funnelController(PublishedWeeks published, Clock clock) {
    return new FunnelController(published, clock);
  }

  @Bean
  DemandController demandController(PublishedWeeks published) {
    return new DemandController(published);
  }

  @Bean
  PeopleController peopleController(KnownPeople known) {
    return new PeopleController(known);
  }

  @Bean
  FunnelGauges funnelGauges(PublishedWeeks published, MeterRegistry registry, Clock clock) {
    return new FunnelGauges(published, registry, clock);
  }

  /** What is published is the same for everybody: no role sees a figure that another may not. */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny()
        .allow(HttpMethod.GET, "/demand", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/people", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/funnel", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/funnel/periods", Role.VISITOR, OTHERS)
        .allow(HttpMethod.GET, "/funnel/upcoming", Role.VISITOR, OTHERS);
  }
}
