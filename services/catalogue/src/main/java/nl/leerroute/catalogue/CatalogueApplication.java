package nl.leerroute.catalogue;

import java.time.Clock;
import java.time.Duration;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.RefreshingNames;
import nl.leerroute.catalogue.http.HttpAdapters;
import nl.leerroute.catalogue.mongo.MongoAdapters;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.search.SearchAdapters;
import nl.leerroute.catalogue.stream.StreamAdapters;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.Releases;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.util.retry.Retry;

/** Starts the catalogue and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class, SearchAdapters.class})
public class CatalogueApplication {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  public static void main(String[] arguments) {
    SpringApplication.run(CatalogueApplication.class, arguments);
  }

  @Bean
  ImportingRelease importingRelease(Concepts concepts, Releases releases, Clock clock) {
    return new ImportingRelease(concepts, releases, clock);
  }

  @Bean
  DescribingConcepts describingConcepts(Concepts concepts) {
    return new DescribingConcepts(concepts);
  }

  @Bean
  RefreshingNames refreshingNames(Concepts concepts, Names names) {
    return new RefreshingNames(concepts, names);
  }

  /** What is stored is findable soon after the start, whether or not the broker is there. */
  @Bean
  ApplicationRunner namesAtStart(RefreshingNames names) {
    return _ ->
        names
            .refresh()
            .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
            .subscribe();
  }

  @Bean
  TakingOffers takingOffers(Offers offers, Concepts concepts, Clock clock) {
    return new TakingOffers(offers, concepts, clock);
  }
}
