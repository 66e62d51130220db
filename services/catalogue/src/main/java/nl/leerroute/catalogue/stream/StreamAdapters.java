package nl.leerroute.catalogue.stream;

import java.util.function.Function;
import nl.leerroute.catalogue.finding.RefreshingNames;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.stream.Table;
import nl.leerroute.platform.stream.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the catalogue to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Function<Concept, ConceptPublished> publishedConcepts() {
    return PublishedConcepts::of;
  }

  @Bean
  Function<Release, ReleasePublished> publishedReleases() {
    return PublishedConcepts::of;
  }

  @Bean
  Function<Listing, OfferPublished> publishedOffers() {
    return PublishedOffers::of;
  }

  /** Whichever instance took a release in, every instance makes it findable. */
  @Bean
  Table completeReleases(Tables tables, RefreshingNames names) {
    return tables.load(Topics.RELEASES, _ -> names.refresh().block());
  }
}
