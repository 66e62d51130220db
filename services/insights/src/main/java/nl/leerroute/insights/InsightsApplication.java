package nl.leerroute.insights;

import java.time.Clock;
import nl.leerroute.insights.funnel.Facts;
import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.PublishingWeeks;
import nl.leerroute.insights.funnel.Shortages;
import nl.leerroute.insights.http.HttpAdapters;
import nl.leerroute.insights.mongo.MongoAdapters;
import nl.leerroute.insights.stream.StreamAdapters;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts insights and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class})
public class InsightsApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(InsightsApplication.class, arguments);
  }

  @Bean
  PublishingWeeks publishingWeeks(
      Facts facts,
      Flows flows,
      Shortages shortages,
      PublishedWeeks published,
      KnownPeople people,
      Clock clock) {
    return new PublishingWeeks(facts, flows, shortages, published, people, clock);
  }

  @Bean
  PublishingOnTime publishingOnTime(PublishingWeeks publishing) {
    return new PublishingOnTime(publishing);
  }
}
