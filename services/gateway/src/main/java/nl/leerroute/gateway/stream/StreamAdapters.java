package nl.leerroute.gateway.stream;

import java.util.List;
import java.util.function.Consumer;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.gateway.routes.Nudges;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import nl.leerroute.platform.stream.Received;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The read models of routes and of training plans, kept by the consumers of the same names. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Projection<RouteSetPublished> routeSets(Projections projections) {
    return projections.of("routes", RouteSetPublished.class);
  }

  @Bean
  Projection<PlanPublished> teamPlans(Projections projections) {
    return projections.of("plans", PlanPublished.class);
  }

  @Bean
  Consumer<Message<List<byte[]>>> plans(Batches batches, Projection<PlanPublished> teamPlans) {
    return batches.of(Topics.PLANS, teamPlans::apply);
  }

  /** Stores first and tells open pages of this process then. */
  @Bean
  Consumer<Message<List<byte[]>>> routes(
      Batches batches, Projection<RouteSetPublished> routeSets, Nudges nudges) {
    return batches.of(
        Topics.ROUTES,
        batch -> {
          routeSets.apply(batch);
          batch.stream().map(Received::key).distinct().map(ProfileId::new).forEach(nudges::tell);
        });
  }
}
