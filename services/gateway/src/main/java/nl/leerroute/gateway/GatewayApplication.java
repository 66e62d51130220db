package nl.leerroute.gateway;

import java.time.Clock;
import java.time.Duration;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.ReadingForm;
import nl.leerroute.gateway.client.ClientAdapters;
import nl.leerroute.gateway.files.FileAdapters;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.Scans;
import nl.leerroute.gateway.firms.TakingFirmAlong;
import nl.leerroute.gateway.http.HttpAdapters;
import nl.leerroute.gateway.mongo.MongoAdapters;
import nl.leerroute.gateway.routes.FollowingRoutes;
import nl.leerroute.gateway.routes.Nudges;
import nl.leerroute.gateway.session.SessionAdapters;
import nl.leerroute.gateway.stream.StreamAdapters;
import nl.leerroute.gateway.visitors.Accounts;
import nl.leerroute.gateway.visitors.Arriving;
import nl.leerroute.platform.store.Versioned;
import nl.leerroute.platform.stream.Projection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The gateway: what people see of Leerroute. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  HttpAdapters.class,
  ClientAdapters.class,
  SessionAdapters.class,
  MongoAdapters.class,
  StreamAdapters.class,
  FileAdapters.class
})
public class GatewayApplication {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  public static void main(String[] arguments) {
    SpringApplication.run(GatewayApplication.class, arguments);
  }

  @Bean
  Nudges nudges() {
    return new Nudges();
  }

  @Bean
  FollowingRoutes followingRoutes(Nudges nudges, Projection<RouteSetPublished> routeSets) {
    return new FollowingRoutes(
        nudges, profile -> routeSets.find(profile.value()).map(Versioned::version), LOOK_AGAIN);
  }

  @Bean
  ReadingForm readingForm(Clock clock) {
    return new ReadingForm(clock);
  }

  @Bean
  AnsweringQuestions answeringQuestions(Profiles profiles, ReadingForm reading) {
    return new AnsweringQuestions(profiles, reading);
  }

  @Bean
  Arriving arriving(Accounts accounts) {
    return new Arriving(accounts);
  }

  @Bean
  TakingFirmAlong takingFirmAlong(Firms firms, Scans scans) {
    return new TakingFirmAlong(firms, scans);
  }
}
