package nl.leerroute.catalogue.search;

import nl.leerroute.catalogue.finding.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search index of this instance; each instance of the service has its own. */
@Configuration(proxyBeanMethods = false)
public class SearchAdapters {

  @Bean(destroyMethod = "close")
  Names names() {
    return LuceneNames.empty();
  }
}
