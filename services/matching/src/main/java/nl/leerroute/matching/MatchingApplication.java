package nl.leerroute.matching;

import java.time.Clock;
import nl.leerroute.matching.http.HttpAdapters;
import nl.leerroute.matching.mongo.MongoAdapters;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.matching.profile.Profiles;
import nl.leerroute.matching.stream.StreamAdapters;
import nl.leerroute.matching.team.Employers;
import nl.leerroute.matching.team.KeepingTeamsCurrent;
import nl.leerroute.matching.team.PlanningTeams;
import nl.leerroute.matching.team.TeamPlans;
import nl.leerroute.matching.team.TeamWatch;
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
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class})
public class MatchingApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(MatchingApplication.class, arguments);
  }

  @Bean
  KeepingRoutesCurrent keepingRoutesCurrent(
      Profiles profiles, RouteSets routeSets, Worlds worlds, PlanningWatch watch, Clock clock) {
    return new KeepingRoutesCurrent(
        profiles, routeSets, new PlanningRoutes(), worlds, watch, clock);
  }

  @Bean
  KeepingTeamsCurrent keepingTeamsCurrent(
      Employers employers, TeamPlans plans, Worlds worlds, TeamWatch watch, Clock clock) {
    return new KeepingTeamsCurrent(employers, plans, new PlanningTeams(), worlds, watch, clock);
  }
}
