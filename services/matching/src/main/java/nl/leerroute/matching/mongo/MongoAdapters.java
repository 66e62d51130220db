package nl.leerroute.matching.mongo;

import java.util.function.Function;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Employers;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.team.TeamPlans;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects matching to its database. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Projection<ProfilePublished> publishedProfiles(Projections projections) {
    return projections.of("profiles", ProfilePublished.class);
  }

  @Bean
  Profiles profiles(
      Projection<ProfilePublished> published,
      Function<Versioned<ProfilePublished>, Profile> reading) {
    return new StoredProfiles(published, reading);
  }

  @Bean
  RouteSets routeSets(AggregateStore store, Function<RouteSet, RouteSetPublished> writing) {
    return new StoredRouteSets(store.of("routes", RememberedRoutes.class), writing);
  }

  @Bean
  Projection<EmployerPublished> publishedEmployers(Projections projections) {
    return projections.of("employers", EmployerPublished.class);
  }

  @Bean
  Employers employers(
      Projection<EmployerPublished> published,
      Function<Versioned<EmployerPublished>, Employer> reading) {
    return new StoredEmployers(published, reading);
  }

  @Bean
  TeamPlans teamPlans(AggregateStore store, Function<TeamPlanSet, PlanPublished> writing) {
    return new StoredTeamPlans(store.of("plans", RememberedPlans.class), writing);
  }
}
