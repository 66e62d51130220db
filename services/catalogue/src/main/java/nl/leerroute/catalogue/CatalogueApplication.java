package nl.leerroute.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerroute.catalogue.client.ClientAdapters;
import nl.leerroute.catalogue.esco.ImportingEsco;
import nl.leerroute.catalogue.esco.Imports;
import nl.leerroute.catalogue.files.FileAdapters;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.NamesOfSkills;
import nl.leerroute.catalogue.finding.RefreshingNames;
import nl.leerroute.catalogue.http.HttpAdapters;
import nl.leerroute.catalogue.importing.AllFeeds;
import nl.leerroute.catalogue.importing.Closing;
import nl.leerroute.catalogue.importing.ConfirmingEnds;
import nl.leerroute.catalogue.importing.CorrectingRecords;
import nl.leerroute.catalogue.importing.Ending;
import nl.leerroute.catalogue.importing.Feeds;
import nl.leerroute.catalogue.importing.FillingIn;
import nl.leerroute.catalogue.importing.ImportingOffers;
import nl.leerroute.catalogue.importing.KeepingApart;
import nl.leerroute.catalogue.importing.Leases;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Places;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.TakingOne;
import nl.leerroute.catalogue.importing.TakingPages;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import reactor.core.publisher.Flux;
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
  ProvidersAndSeats.class,
  ConnectedSystems.class,
  ClientAdapters.class
})
public class CatalogueApplication {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueApplication.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final Duration HELD_FOR = Duration.ofSeconds(30);

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
            .subscribe(end -> LOG.info("The release in {}: {}", folder, end.stage()));
      }
    };
  }

  @Bean
  DescribingConcepts describingConcepts(Concepts concepts) {
    return new DescribingConcepts(concepts);
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

  @Bean
  FillingIn fillingIn(Places places, Names names, Concepts concepts, Clock clock) {
    return new FillingIn(places, new NamesOfSkills(names, concepts), clock);
  }

  @Bean
  TakingOne takingOne(FillingIn filling, TakingOffers taking) {
    return new TakingOne(filling, taking);
  }

  @Bean
  CorrectingRecords correctingRecords(Quarantine quarantine, Runs runs, TakingOne taking) {
    return new CorrectingRecords(quarantine, runs, taking);
  }

  @Bean
  Leases leases(Clock clock) {
    return new Leases(UUID.randomUUID().toString(), HELD_FOR, clock);
  }

  @Bean
  Ending ending(Offers offers, EndingOffers endingOffers, Quarantine quarantine) {
    return new Ending(offers, endingOffers, quarantine);
  }

  @Bean
  ConfirmingEnds confirmingEnds(Runs runs, Outcomes outcomes, Ending ending, Leases leases) {
    return new ConfirmingEnds(runs, outcomes, ending, leases);
  }

  @Bean
  ImportingOffers importingOffers(
      Runs runs,
      Outcomes outcomes,
      ObjectProvider<Feeds> feeds,
      TakingPages taking,
      Ending ending,
      Leases leases) {
    return new ImportingOffers(
        runs,
        outcomes,
        new AllFeeds(feeds.orderedStream().toList()),
        taking,
        new Closing(ending),
        leases);
  }

  @Bean
  TakingPages takingPages(
      FillingIn filling, TakingOffers taking, Quarantine quarantine, Clock clock) {
    return new TakingPages(filling, taking, new KeepingApart(quarantine, clock));
  }

  /** What another instance, or this one before its last start, did not finish. */
  @Bean
  ApplicationRunner cutOffImports(ImportingOffers importing, Leases leases) {
    return _ ->
        Flux.interval(Duration.ZERO, leases.length())
            .onBackpressureDrop()
            .concatMap(
                _ ->
                    importing
                        .carryOnCutOff()
                        .doOnError(e -> LOG.warn("A cut off import waits: {}", e.toString()))
                        .onErrorComplete())
            .subscribe(run -> LOG.info("Import {} was finished: {}", run.id(), run.stage()));
  }
}
