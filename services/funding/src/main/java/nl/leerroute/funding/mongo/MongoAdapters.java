package nl.leerroute.funding.mongo;

import java.util.function.Function;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Publication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects funding to its database. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Schemes schemes(AggregateStore store, Function<Published, Publication<?>> publications) {
    return new MongoSchemes(store.of("schemes", StoredScheme.class), publications);
  }

  @Bean
  Windows windows(AggregateStore store, Function<Announced, Publication<?>> publications) {
    return new MongoWindows(store.of("windows", StoredWindow.class), publications);
  }
}
