package nl.leerroute.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** The relay of the service, with the producer that everything here publishes through. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
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
      Clock clock,
      @Value("${spring.application.name}") String service) {
    Publisher publisher = new Publisher(producers::createProducer, new CloudEvents(service), clock);
    return new Relay(outbox, waitingFacts, publisher, new OutboxMeters(meters, clock), clock);
  }

  @Bean
  Sending sending(
      ProducerFactory<byte[], byte[]> producers,
      @Value("${spring.application.name}") String service) {
    return new Sending(producers::createProducer, new CloudEvents(service));
  }

  @Bean
  RelayThread relayThread(Relay relay, Waiting waitingFacts, Clock clock) {
    return new RelayThread(relay, waitingFacts, clock);
  }
}
