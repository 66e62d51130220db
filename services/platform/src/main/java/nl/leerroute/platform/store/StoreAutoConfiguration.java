package nl.leerroute.platform.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.connection.TransportSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.leerroute.platform.outbox.Outbox;
import nl.leerroute.platform.outbox.OutboxAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The database of the service, named after it, and the aggregates in it. */
@AutoConfiguration(
    after = MongoReactiveAutoConfiguration.class,
    before = OutboxAutoConfiguration.class)
class StoreAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * What is acknowledged survives the loss of a server; and with the database away an answer is
   * given within seconds, not after the driver's minutes.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer safeAndBounded(
      @Value("${spring.application.name}") String service) {
    return (MongoClientSettings.Builder settings) ->
        settings
            .applicationName(service)
            .writeConcern(WriteConcern.MAJORITY)
            .transportSettings(TransportSettings.asyncBuilder().build())
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, @Value("${spring.application.name}") String service) {
    return client.getDatabase(service);
  }

  @Bean
  AggregateStore aggregateStore(MongoDatabase database, Outbox outbox, Clock clock) {
    return new AggregateStore(database, outbox, clock);
  }
}
