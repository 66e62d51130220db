package nl.leerroute.platform.stream;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.outbox.OutboxAutoConfiguration;
import nl.leerroute.platform.settings.KafkaSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.messaging.Message;

/** Consumers as they have to be here; a service states only what it reads, and as which group. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@EnableConfigurationProperties(KafkaSettings.class)
class StreamAutoConfiguration {

  @Bean
  Handlers handlers(Forgetting forgetting) {
    return new Handlers(forgetting);
  }

  @Bean
  Forgetting forgetting(
      ObjectProvider<ParkingPlaces> places,
      ParkedRecords parked,
      TakingParked taking,
      Parking parking) {
    return new Forgetting(places::getObject, parked, taking, parking);
  }

  @Bean
  TakingParked takingParked(ConsumerFactory<byte[], byte[]> consumers, ParkedRecords parked) {
    return new TakingParked(consumers, parked);
  }

  @Bean
  Batches batches(Handlers handlers) {
    return new Batches(handlers);
  }

  @Bean
  Projections projections(MongoDatabase database, KafkaSettings settings, Clock clock) {
    return new Projections(database, settings, clock);
  }

  @Bean
  Parking parking(ProducerFactory<byte[], byte[]> producers) {
    return new Parking(producers);
  }

  @Bean
  DefaultKafkaConsumerFactoryCustomizer bytesFromTheBeginning() {
    return factory ->
        factory.updateConfigs(
            java.util.Map.of(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
  }

  @Bean
  Tables tables(
      @Value("${spring.application.name}") String service,
      Parking parking,
      Handlers handlers,
      ConsumerFactory<byte[], byte[]> consumers,
      MeterRegistry meters) {
    return new Tables(service, parking, handlers, consumers, meters);
  }

  @Bean
  HealthIndicator tablesHealthIndicator(Tables tables) {
    return () -> (tables.standing().isDone() ? Health.up() : Health.outOfService()).build();
  }

  @Bean
  BindingsAfterTables bindingsAfterTables(
      Tables tables, BindingServiceProperties bindings, BindingsLifecycleController lifecycle) {
    return new BindingsAfterTables(tables, bindings, lifecycle);
  }

  @Bean
  Logs logs(
      @Value("${spring.application.name}") String service,
      Parking parking,
      ConsumerFactory<byte[], byte[]> consumers) {
    return new Logs(service, parking, consumers);
  }

  @Bean
  ParkingPlaces parkingPlaces(BindingServiceProperties bindings, Tables tables, Logs logs) {
    return new ParkingPlaces(bindings, tables, logs);
  }

  @Bean
  TopicsAtStart topicsAtStart(KafkaAdmin admin, KafkaSettings settings, ParkingPlaces places) {
    OurTopics topics = new OurTopics(settings);
    return new TopicsAtStart(
        admin,
        () ->
            Stream.concat(topics.registry().stream(), places.all().stream().map(topics::parking))
                .toList());
  }

  @Bean
  ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> envelopes() {
    return (consumer, destination, group) -> {
      consumer.setBatchMessageConverter(new EnvelopeConverter());
      consumer.setErrorChannel(StreamAutoConfiguration::failTheContainer);
    };
  }

  /**
   * What failed is for the container alone, and bare: the error channel of the framework logs it
   * with all it knows, and for its wrapping a record that was met while something was down and is
   * poison would be tried for ever.
   */
  private static boolean failTheContainer(Message<?> failed, long timeout) {
    throw Stopped.behind((Throwable) failed.getPayload())
        .<RuntimeException>map(stopped -> stopped)
        .orElseGet(() -> new IllegalStateException("a batch failed outside its handler"));
  }

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patience(Parking parking) {
    Patience patience = new Patience(parking);
    return (container, destination, group) -> {
      // The next batch does not wait for the offset of the last: a crash repeats a little more.
      container.getContainerProperties().setSyncCommits(false);
      Topics.named(destination)
          .ifPresent(topic -> patience.teach(container, new ParkingPlace(topic, group)));
    };
  }

  @Bean
  ParkedRecords parkedRecords(KafkaAdmin admin) {
    return new ParkedRecords(
        org.apache.kafka.clients.admin.Admin.create(admin.getConfigurationProperties()));
  }

  @Bean
  DeadLetterMeters deadLetterMeters(ParkingPlaces places, ParkedRecords parked, Clock clock) {
    return new DeadLetterMeters(places, parked, clock);
  }

  @Bean
  DeadLettersEndpoint deadLettersEndpoint(
      ParkingPlaces places,
      ParkedRecords parked,
      TakingParked taking,
      Parking parking,
      Handlers handlers,
      KafkaSettings settings) {
    return new DeadLettersEndpoint(
        places, parked, new Replaying(taking, parking, handlers), settings.parkedAtMost());
  }
}
