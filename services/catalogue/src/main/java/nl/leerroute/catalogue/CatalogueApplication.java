package nl.leerroute.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.EntryRequirements;
import nl.leerroute.catalogue.client.ClientAdapters;
import nl.leerroute.catalogue.esco.ImportingEsco;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.files.FileAdapters;
import nl.leerroute.catalogue.files.SheetAdapters;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.RefreshingNames;
import nl.leerroute.catalogue.http.HttpAdapters;
import nl.leerroute.catalogue.incoming.PlainTexts;
import nl.leerroute.catalogue.incoming.SentFiles;
import nl.leerroute.catalogue.mongo.MongoAdapters;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.OffersAbout;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.search.SearchAdapters;
import nl.leerroute.catalogue.stream.StreamAdapters;
import nl.leerroute.catalogue.tagging.Stemming;
import nl.leerroute.catalogue.tagging.SuggestingSkills;
import nl.leerroute.catalogue.taxonomy.Concepts;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.ImportingRelease;
import nl.leerroute.catalogue.taxonomy.ReleaseName;
import nl.leerroute.catalogue.taxonomy.Releases;
import nl.leerroute.catalogue.wordlist.TakingLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import reactor.util.retry.Retry;

/** Starts the catalogue and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@Import({
  HttpAdapters.class,
  StreamAdapters.class,
  MongoAdapters.class,
  SearchAdapters.class,
  FileAdapters.class,
  SheetAdapters.class,
  ClientAdapters.class,
  ProvidersAndSeats.class,
  ConnectedSystems.class,
  OffersComingIn.class
})
public class CatalogueApplication {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueApplication.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  public static void main(String[] arguments) {
    SpringApplication.run(CatalogueApplication.class, arguments);
  }

  @Bean
  ImportingRelease importingRelease(Concepts concepts, Releases releases, Clock clock) {
    return new ImportingRelease(concepts, releases, clock);
  }

  @Bean
  ImportingEsco importingEsco(
      SentFiles files, ImportingRelease importing, Offers offers, Imports imports, Clock clock) {
    return new ImportingEsco(files, importing, new OffersAbout(offers), imports, clock);
  }

  @Bean
  TakingLists takingLists(SentFiles files, Concepts concepts, ImportingRelease importing) {
    return new TakingLists(files, concepts, importing);
  }

  /**
   * An official release in a folder beside the service is taken in at each start; the same one
   * again changes nothing.
   *
   * @param folder LEERROUTE_TAXONOMY_FOLDER: zip or CSV files of one release of ESCO; empty: none
   * @param version LEERROUTE_TAXONOMY_VERSION: of that release, such as {@code 1.2.0}
   */
  @Bean
  ApplicationRunner releaseAtStart(
      ImportingEsco importing,
      @Value("${leerroute.taxonomy.folder}") String folder,
      @Value("${leerroute.taxonomy.version}") String version) {
    return _ -> {
      if (!folder.isEmpty()) {
        importing
            .take(new ReleaseName("esco-" + version), version, List.of(Path.of(folder)))
            .doOnError(e -> LOG.warn("The release in {} waits: {}", folder, e.toString()))
            .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
            .subscribe(end -> LOG.info("The release in {}: {}", folder, end.brief()));
      }
    };
  }

  @Bean
  DescribingConcepts describingConcepts(Concepts concepts) {
    return new DescribingConcepts(concepts);
  }

  @Bean
  EntryRequirements entryRequirements(
      DescribingConcepts describing, Concepts concepts, Cards cards) {
    return new EntryRequirements(describing, concepts, cards);
  }

  @Bean
  SuggestingSkills suggestingSkills(Stemming stemming) {
    return new SuggestingSkills(stemming);
  }

  @Bean
  RefreshingNames refreshingNames(Concepts concepts, Names names, SuggestingSkills suggesting) {
    return new RefreshingNames(concepts, names, suggesting);
  }

  /** What is stored is findable soon after the start, whether or not the broker is there. */
  @Bean
  ApplicationRunner namesAtStart(RefreshingNames names) {
    return _ ->
        names
            .refresh()
            .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE).maxBackoff(LONGEST_PAUSE))
            .subscribe();
  }

  @Bean
  TakingOffers takingOffers(
      Offers offers, Concepts concepts, KeepingProviders providers, PlainTexts plain, Clock clock) {
    return new TakingOffers(offers, concepts, providers, plain, clock);
  }

  @Bean
  EndingOffers endingOffers(Offers offers, Clock clock) {
    return new EndingOffers(offers, clock);
  }

  @Bean
  SweepingOnTime sweepingOnTime(EndingOffers ending) {
    return new SweepingOnTime(ending);
  }
}
