package nl.leerroute.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.settings.KafkaSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** The relay of the service, with the producer that everything here publishes through. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(KafkaSettings.class)
public class OutboxAutoConfiguration {

  @Bean
  DefaultKafkaProducerFactoryCustomizer safeProducer() {
    return factory -> factory.updateConfigs(ProducerSettings.SAFE);
  }

  @Bean
  Waiting waitingFacts(Clock clock) {
    return new Waiting(clock);
  }

  @Bean
  Outbox outbox(Waiting waitingFacts, Clock clock) {
    return new Outbox(waitingFacts, clock);
  }

  @Bean
  Relay relay(
      Outbox outbox,
      Waiting waitingFacts,
      ProducerFactory<byte[], byte[]> producers,
      MeterRegistry meters,
      KafkaSettings settings,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    Publisher publisher = new Publisher(producers::createProducer, new CloudEvents(service), clock);
    return new Relay(
        outbox, waitingFacts, publisher, new OutboxMeters(meters, clock), settings, clock);
  }

  @Bean
  Sending sending(
      ProducerFactory<byte[], byte[]> producers,
      @Value("${spring.application.name}") String service) {
    return new Sending(producers::createProducer, new CloudEvents(service));
  }

  @Bean
  Ticking ticking(
      ProducerFactory<byte[], byte[]> producers,
      KafkaSettings settings,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    List<Topic<?>> own =
        Topics.ABOUT_PEOPLE.stream()
            .filter(topic -> topic.name().startsWith(service + "."))
            .toList();
    return new Ticking(
        own, producers::createProducer, new CloudEvents(service), settings.compactionLag(), clock);
  }

  @Bean
  RelayThread relayThread(Relay relay, Waiting waitingFacts, Clock clock) {
    return new RelayThread(relay, waitingFacts, clock);
  }
}
