package nl.leerroute.catalogue.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import nl.leerroute.catalogue.connection.Connection;
import nl.leerroute.catalogue.connection.Connections;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.esco.Import;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.group.JoiningFirm;
import nl.leerroute.catalogue.group.JoiningFirms;
import nl.leerroute.catalogue.group.Proposal;
import nl.leerroute.catalogue.group.Proposals;
import nl.leerroute.catalogue.importing.Deliveries;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.Turns;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Seats;
import nl.leerroute.catalogue.provider.Provider;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Shelves;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.catalogue.taxonomy.Releases;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.platform.store.AggregateStore;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the catalogue to its database. */
@Configuration(proxyBeanMethods = false)
public class MongoAdapters {

  @Bean
  Concepts concepts(AggregateStore store, Function<Concept, ConceptPublished> published) {
    return new MongoConcepts(store.of("concepts", Concept.class), published);
  }

  @Bean
  Releases releases(AggregateStore store, Function<Release, ReleasePublished> published) {
    return new MongoReleases(store.of("releases", Release.class), published);
  }

  @Bean
  Imports imports(AggregateStore store) {
    return new MongoImports(store.of("imports", Import.class));
  }

  @Bean
  Providers providers(AggregateStore store) {
    return new MongoProviders(store.of("providers", Provider.class));
  }

  @Bean
  Shelves shelves(
      AggregateStore store, Function<Listing, OfferPublished> published, Providers providers) {
    return new MongoShelves(listings(store), new ListingDecisions(published), providers);
  }

  @Bean
  Offers offers(
      AggregateStore store,
      Function<Listing, OfferPublished> published,
      Providers providers,
      Shelves shelves) {
    return new MongoOffers(listings(store), new ListingDecisions(published), providers, shelves);
  }

  @Bean
  Seats seats(AggregateStore store, Function<Listing, OfferPublished> published) {
    return new MongoSeats(listings(store), new ListingDecisions(published));
  }

  @Bean
  Enrolments enrolments(AggregateStore store, Function<Enrolment, EnrolmentAdvanced> published) {
    return new MongoEnrolments(
        store.of("enrolments", Enrolment.class, MongoEnrolments.LOOKED_UP_BY), published);
  }

  private static Aggregates<Listing> listings(AggregateStore store) {
    return store.packed(
        "offers",
        Listing.class,
        Map.of(MongoShelves.GIVER, listing -> listing.offer().provider().id()));
  }

  @Bean
  Runs runs(AggregateStore store) {
    return new MongoRuns(store.of("runs", Deliveries.class));
  }

  @Bean
  Turns turns(AggregateStore store, Clock clock) {
    return new MongoTurns(store.of("turns", MongoTurns.Turn.class), clock);
  }

  @Bean
  Outcomes outcomes(MongoDatabase database) {
    return new MongoOutcomes(database.getCollection("outcomes"));
  }

  @Bean
  Quarantine quarantine(MongoDatabase database) {
    return new MongoQuarantine(database.getCollection("quarantine"));
  }

  @Bean
  Connections connections(AggregateStore store) {
    return new MongoConnections(store.of("connections", Connection.class));
  }

  @Bean
  Uploads uploads(MongoDatabase database) {
    return new MongoUploads(database.getCollection("uploads"));
  }

  @Bean
  Proposals proposals(AggregateStore store) {
    return new MongoProposals(store.of("proposals", Proposal.class));
  }

  @Bean
  Projection<JoiningFirm> publishedJoins(Projections projections) {
    return projections.of("joins", JoiningFirm.class);
  }

  @Bean
  JoiningFirms joiningFirms(Projection<JoiningFirm> published) {
    return new MongoJoiningFirms(published);
  }
}
