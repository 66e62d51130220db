package nl.leerroute.gateway.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.leerroute.gateway.visitors.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of this service. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Accounts accounts(MongoDatabase database) {
    return new MongoAccounts(database.getCollection("accounts"));
  }
}
