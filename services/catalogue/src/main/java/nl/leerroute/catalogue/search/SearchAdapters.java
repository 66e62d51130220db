package nl.leerroute.catalogue.search;

import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.tagging.Stemming;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search indexes of this instance; each instance of the service has its own. */
@Configuration(proxyBeanMethods = false)
public class SearchAdapters {

  @Bean(destroyMethod = "close")
  LuceneNames names() {
    return LuceneNames.empty();
  }

  @Bean(destroyMethod = "close")
  Cards cards(LuceneNames names, Spots spots) {
    return LuceneCards.empty(names::skillsMeant, spots);
  }

  @Bean
  Stemming stemming() {
    return new LuceneStemming();
  }
}
