package nl.leerroute.insights.mongo;

import nl.leerroute.insights.funnel.Flows;
import nl.leerroute.insights.funnel.KnownPeople;
import nl.leerroute.insights.funnel.PublishedWeeks;
import nl.leerroute.insights.funnel.Shortages;
import nl.leerroute.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects insights to its database. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Flows flows(AggregateStore store) {
    return new MongoFlows(store.of("flows", StoredFlow.class));
  }

  @Bean
  Shortages shortagesOfFlows(AggregateStore store) {
    return new MongoShortages(store.of("shortages", StoredShortage.class));
  }

  @Bean
  KnownPeople knownPeople(AggregateStore store) {
    return new MongoKnownPeople(store.of("people", StoredPeople.class));
  }

  @Bean
  PublishedWeeks publishedWeeks(AggregateStore store) {
    return new MongoPublishedWeeks(store.of("publications", StoredWeek.class));
  }
}
