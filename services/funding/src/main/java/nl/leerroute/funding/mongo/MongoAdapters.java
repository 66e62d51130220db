package nl.leerroute.funding.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.function.Function;
import nl.leerroute.funding.affiliation.Affiliation;
import nl.leerroute.funding.affiliation.Affiliations;
import nl.leerroute.funding.applying.Dossier;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.funding.drafting.Draft;
import nl.leerroute.funding.drafting.Drafts;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.funding.remark.Remark;
import nl.leerroute.funding.remark.Remarks;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.service.FundServices;
import nl.leerroute.funding.service.ServicesOfFunds;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.stream.Projections;
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
  Windows windows(
      AggregateStore store, Function<Announced, Publication<?>> publications, Clock clock) {
    return new MongoWindows(store.of("windows", StoredWindow.class), publications, clock);
  }

  @Bean
  Plans plans(AggregateStore store) {
    return new MongoPlans(store.of("pots", Plan.class));
  }

  @Bean
  Dossiers dossiers(AggregateStore store) {
    return new MongoDossiers(store.of("dossiers", Dossier.class, "person"));
  }

  @Bean
  Drafts drafts(AggregateStore store) {
    return new MongoDrafts(store.of("drafts", Draft.class, "organisation"));
  }

  @Bean
  Remarks remarks(AggregateStore store) {
    return new MongoRemarks(
        store.of(
            "remarks",
            Remark.class,
            MongoRemarks.ABOUT,
            MongoRemarks.OWNER,
            MongoRemarks.TRANSCRIBED));
  }

  @Bean
  Affiliations affiliations(AggregateStore store) {
    return new MongoAffiliations(store.of("affiliations", Affiliation.class));
  }

  @Bean
  ServicesOfFunds servicesOfFunds(AggregateStore store) {
    return new MongoServices(store.of("services", FundServices.class));
  }

  @Bean
  ApplicationDocuments applicationDocuments(Projections projections) {
    return new ApplicationDocuments(projections);
  }

  @Bean
  MongoLedgers ledgers(MongoDatabase database, ApplicationDocuments applications) {
    return new MongoLedgers(database, applications);
  }

  @Bean
  Balances balances(MongoLedgers ledgers, ApplicationDocuments applications) {
    return new MongoBalances(ledgers, applications);
  }
}
