package nl.leerroute.catalogue;

import java.time.Clock;
import java.time.Duration;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.connection.PullingOffers;
import nl.leerroute.catalogue.importing.ImportingOffers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Puts together what pulls offers from providers' systems. */
@Configuration(proxyBeanMethods = false)
class ConnectedSystems {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectedSystems.class);

  @Bean
  PullingOffers pullingOffers(Connections connections, ImportingOffers importing, Clock clock) {
    return new PullingOffers(connections, importing, clock);
  }

  /** Each instance looks; of those that look at once, one pulls. */
  @Bean
  ApplicationRunner pullingOnTime(
      PullingOffers pulling, @Value("${leerroute.connections.look-every}") Duration between) {
    return _ ->
        Flux.interval(between)
            .onBackpressureDrop()
            .concatMap(
                _ ->
                    pulling
                        .pullDue()
                        .doOnError(e -> LOG.warn("Pulling offers waits: {}", e.toString()))
                        .onErrorComplete())
            .subscribe(run -> LOG.info("Pulling {} ended: {}", run.id(), run.stage()));
  }
}
