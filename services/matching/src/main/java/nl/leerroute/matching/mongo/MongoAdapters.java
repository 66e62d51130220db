package nl.leerroute.matching.mongo;

import java.util.function.Function;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
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
}
