package nl.leerroute.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.NamesOfSkills;
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
import nl.leerroute.catalogue.importing.LookingElsewhere;
import nl.leerroute.catalogue.importing.Outcomes;
import nl.leerroute.catalogue.importing.Places;
import nl.leerroute.catalogue.importing.Quarantine;
import nl.leerroute.catalogue.importing.Runs;
import nl.leerroute.catalogue.importing.TakingOne;
import nl.leerroute.catalogue.importing.TakingPages;
import nl.leerroute.catalogue.importing.Turns;
import nl.leerroute.catalogue.importing.Uploads;
import nl.leerroute.catalogue.offer.EndingOffers;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.TakingOffers;
import nl.leerroute.catalogue.sheet.FillingForms;
import nl.leerroute.catalogue.sheet.SentSheets;
import nl.leerroute.catalogue.sheet.TakingSheets;
import nl.leerroute.catalogue.taxonomy.Concepts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Puts together how offers come in: from files, forms and systems. */
@Configuration(proxyBeanMethods = false)
class OffersComingIn {

  private static final Logger LOG = LoggerFactory.getLogger(OffersComingIn.class);
  private static final Duration HELD_FOR = Duration.ofSeconds(30);

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
      LookingElsewhere looking,
      TakingPages taking,
      Closing closing,
      Leases leases) {
    return new ImportingOffers(
        runs,
        outcomes,
        new AllFeeds(feeds.orderedStream().toList()),
        looking,
        taking,
        closing,
        leases);
  }

  @Bean
  Closing closing(Ending ending, LookingElsewhere looking, Turns turns) {
    return new Closing(ending, looking, turns);
  }

  @Bean
  LookingElsewhere lookingElsewhere(Runs runs, Outcomes outcomes, Offers offers) {
    return new LookingElsewhere(runs, outcomes, offers);
  }

  @Bean
  TakingPages takingPages(
      FillingIn filling,
      LookingElsewhere looking,
      TakingOffers taking,
      Quarantine quarantine,
      Clock clock) {
    return new TakingPages(filling, looking, taking, new KeepingApart(quarantine, clock));
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

  @Bean
  TakingSheets takingSheets(SentSheets sheets, Uploads uploads, ImportingOffers importing) {
    return new TakingSheets(sheets, uploads, importing);
  }

  @Bean
  FillingForms fillingForms(TakingOne taking, CorrectingRecords correcting, Concepts concepts) {
    return new FillingForms(taking, correcting, concepts);
  }
}
