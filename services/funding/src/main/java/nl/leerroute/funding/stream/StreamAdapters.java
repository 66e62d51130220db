package nl.leerroute.funding.stream;

import java.util.function.Function;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.TurningWindows;
import nl.leerroute.platform.store.Publication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects funding to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Function<Published, Publication<?>> schemesAsPublications() {
    return Facts::scheme;
  }

  @Bean
  Function<Announced, Publication<?>> windowsAsPublications() {
    return Facts::window;
  }

  @Bean
  WindowClock windowClock(TurningWindows turning) {
    return new WindowClock(turning);
  }
}
