package nl.leerroute.catalogue.stream;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.enrolment.Enrolment;
import nl.leerroute.catalogue.enrolment.ForgettingPeople;
import nl.leerroute.catalogue.finding.RefreshingNames;
import nl.leerroute.catalogue.group.BringingTogether;
import nl.leerroute.catalogue.group.JoiningFirm;
import nl.leerroute.catalogue.offer.Listing;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Release;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.EnrolmentAdvanced;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.stream.Batches;
import nl.leerroute.platform.stream.Projection;
import nl.leerroute.platform.stream.Received;
import nl.leerroute.platform.stream.Table;
import nl.leerroute.platform.stream.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

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

  @Bean
  Function<Enrolment, EnrolmentAdvanced> publishedEnrolments() {
    return PublishedEnrolments::of;
  }

  /** Whose profile is gone has no requests any more. */
  @Bean
  Consumer<Message<List<byte[]>>> goneProfiles(Batches batches, ForgettingPeople forgetting) {
    return batches.of(
        Topics.PROFILES,
        batch ->
            forgetting
                .forget(
                    batch.stream()
                        .filter(profile -> profile.payload().isEmpty())
                        .map(Received::key)
                        .toList())
                .block());
  }

  /** Who wants to learn together; what a firm told a provider goes when it takes part no more. */
  @Bean
  Consumer<Message<List<byte[]>>> joiningEmployers(
      Batches batches, Projection<JoiningFirm> joining, BringingTogether together) {
    return batches.of(
        Topics.EMPLOYERS,
        batch -> {
          joining.apply(PublishedJoins.of(batch));
          together
              .keepOnlyWhoTakesPart(batch.stream().map(Received::key).distinct().toList())
              .block();
        });
  }

  /** Whichever instance took a release in, every instance makes it findable. */
  @Bean
  Table completeReleases(Tables tables, RefreshingNames names) {
    return tables.load(Topics.RELEASES, _ -> names.refresh().block());
  }

  /** Every instance lists every offer that any of them published. */
  @Bean
  Table publishedCards(Tables tables, Cards cards) {
    return tables.load(Topics.OFFERS, batch -> PublishedCards.take(batch, cards));
  }
}
