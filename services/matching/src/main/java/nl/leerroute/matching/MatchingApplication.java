package nl.leerroute.matching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.function.Supplier;
import nl.leerroute.matching.mongo.MongoAdapters;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.Planning;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profiles;
import nl.leerroute.matching.stream.StreamAdapters;
import nl.leerroute.platform.security.AccessRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts matching and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@Import({StreamAdapters.class, MongoAdapters.class})
public class MatchingApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(MatchingApplication.class, arguments);
  }

  @Bean
  Planning planning(MeterRegistry meters) {
    Timer timer =
        Timer.builder("leerroute.matching.plans")
            .description("Planning the routes of one profile")
            .publishPercentileHistogram()
            .register(meters);
    PlanningRoutes planning = new PlanningRoutes();
    return (world, profile, now) -> timer.record(() -> planning.plan(world, profile, now));
  }

  @Bean
  KeepingRoutesCurrent keepingRoutesCurrent(
      Profiles profiles,
      RouteSets routeSets,
      Planning planning,
      Supplier<World> world,
      Clock clock) {
    return new KeepingRoutesCurrent(profiles, routeSets, planning, world, clock);
  }

  /** Matching answers on its topic only. */
  @Bean
  AccessRules accessRules() {
    return AccessRules.deny();
  }
}
