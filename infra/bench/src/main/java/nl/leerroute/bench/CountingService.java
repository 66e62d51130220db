package nl.leerroute.bench;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.stream.Batches;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** A service on the platform with one kind of aggregate, and one consumer, which counts. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class CountingService {

  @Bean
  Tally tally() {
    return new Tally();
  }

  /** Made before the relay starts, which then follows them from its start. */
  @Bean
  Flows flows(AggregateStore store, MongoDatabase database) {
    return Flows.of(store, database);
  }

  @Bean
  Consumer<Message<List<byte[]>>> facts(Batches batches, Tally tally) {
    return batches.of(Topics.JOURNEYS, batch -> tally.add(batch.size()));
  }
}
