package nl.leerroute.catalogue.client;

import java.time.Clock;
import java.time.Duration;
import nl.leerroute.catalogue.connection.Connections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Connects the catalogue to the systems of providers. */
@Configuration(proxyBeanMethods = false)
public class ClientAdapters {

  /** Of their own, so that no connection can have another secret of the service sent out. */
  private static final String SECRETS = "leerroute.connections.secrets.";

  @Bean
  PulledFeeds pulledFeeds(
      Connections connections,
      Environment settings,
      Clock clock,
      @Value("${leerroute.connections.attempts}") int attempts,
      @Value("${leerroute.connections.first-pause}") Duration firstPause,
      @Value("${leerroute.connections.longest-pause}") Duration longestPause,
      @Value("${leerroute.connections.answer-within}") Duration answer,
      @Value("${leerroute.connections.largest-answer}") DataSize bytes,
      @Value("${leerroute.connections.at-once}") int atOnce) {
    Limits limits =
        new Limits(attempts, firstPause, longestPause, answer, (int) bytes.toBytes(), atOnce);
    return new PulledFeeds(
        connections,
        new Connecting(limits, clock, name -> settings.getProperty(SECRETS + name)),
        clock,
        atOnce);
  }
}
