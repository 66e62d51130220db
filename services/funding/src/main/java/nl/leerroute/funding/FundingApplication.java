package nl.leerroute.funding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerroute.funding.affiliation.Affiliations;
import nl.leerroute.funding.affiliation.CheckingMembership;
import nl.leerroute.funding.affiliation.KeepingLists;
import nl.leerroute.funding.answering.AnsweringQuestions;
import nl.leerroute.funding.applying.Applying;
import nl.leerroute.funding.applying.DecidingByHand;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.funding.applying.ErasingFacts;
import nl.leerroute.funding.applying.HandlingOwn;
import nl.leerroute.funding.http.HttpAdapters;
import nl.leerroute.funding.ledger.Allocating;
import nl.leerroute.funding.ledger.Announcements;
import nl.leerroute.funding.ledger.Ledgers;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.library.LoadingLibrary;
import nl.leerroute.funding.mongo.MongoAdapters;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.funding.pot.ClosingEarly;
import nl.leerroute.funding.pot.LookingUpCounters;
import nl.leerroute.funding.pot.PassingTime;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.funding.pot.Secrets;
import nl.leerroute.funding.pot.SettingCeilings;
import nl.leerroute.funding.pot.SettingPots;
import nl.leerroute.funding.pot.TellingSupply;
import nl.leerroute.funding.remark.HearingRemarks;
import nl.leerroute.funding.remark.Remarks;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.stream.StreamAdapters;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.funding.window.TurningWindows;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.fact.StatePensionAges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import reactor.util.retry.Retry;

/** Starts funding and puts its parts together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpAdapters.class, StreamAdapters.class, MongoAdapters.class, DraftingBeans.class})
public class FundingApplication {

  private static final Logger LOG = LoggerFactory.getLogger(FundingApplication.class);

  private static final int DECIDED_TOGETHER = 1_000;

  public static void main(String[] arguments) {
    SpringApplication.run(FundingApplication.class, arguments);
  }

  @Bean
  PublishingSchemes publishingSchemes(Schemes schemes) {
    return new PublishingSchemes(schemes);
  }

  @Bean
  SettingWindows settingWindows(
      Schemes schemes, Windows windows, TurningWindows turning, Clock clock) {
    return new SettingWindows(schemes, windows, turning, clock);
  }

  @Bean
  TurningWindows turningWindows(Windows windows, Clock clock) {
    return new TurningWindows(windows, clock);
  }

  @Bean
  LookingUpSchemes lookingUpSchemes(Schemes schemes, Windows windows, Clock clock) {
    return new LookingUpSchemes(schemes, windows, clock);
  }

  @Bean
  AnsweringQuestions answeringQuestions(LookingUpSchemes schemes, CheckingMembership membership) {
    return new AnsweringQuestions(schemes, membership, new Evaluating(StatePensionAges.KNOWN));
  }

  @Bean
  KeepingLists keepingLists(Affiliations affiliations, Clock clock) {
    return new KeepingLists(affiliations, clock);
  }

  @Bean
  CheckingMembership checkingMembership(Affiliations affiliations) {
    return new CheckingMembership(affiliations);
  }

  @Bean
  HearingRemarks hearingRemarks(Remarks remarks, Schemes schemes, Clock clock) {
    return new HearingRemarks(remarks, schemes, clock);
  }

  @Bean
  LoadingLibrary loadingLibrary(PublishingSchemes schemes, SettingWindows windows) {
    return new LoadingLibrary(schemes, windows);
  }

  @Bean
  Allocating allocating(Ledgers ledgers, Announcements announcements) {
    return new Allocating(ledgers, announcements, DECIDED_TOGETHER);
  }

  @Bean
  LookingUpCounters lookingUpCounters(Plans plans, Windows windows, Clock clock) {
    return new LookingUpCounters(plans, windows, clock);
  }

  @Bean
  SettingPots settingPots(
      Plans plans, Balances balances, Requests requests, Windows windows, Schemes schemes) {
    return new SettingPots(plans, balances, requests, windows, schemes, new Secrets());
  }

  @Bean
  SettingCeilings settingCeilings(Plans plans, Balances balances, Requests requests) {
    return new SettingCeilings(plans, balances, requests);
  }

  @Bean
  PassingTime passingTime(Plans plans, Balances balances, Requests requests, Clock clock) {
    return new PassingTime(plans, balances, requests, clock);
  }

  @Bean
  TellingSupply tellingSupply(Plans plans, Balances balances, Windows windows) {
    return new TellingSupply(plans, balances, windows);
  }

  @Bean
  Applying applying(
      Plans plans,
      Windows windows,
      Schemes schemes,
      Dossiers dossiers,
      Requests requests,
      CheckingMembership membership,
      Clock clock) {
    return new Applying(plans, windows, schemes, dossiers, requests, membership, clock);
  }

  @Bean
  HandlingOwn handlingOwn(Dossiers dossiers, Balances balances, Requests requests) {
    return new HandlingOwn(dossiers, balances, requests);
  }

  @Bean
  ErasingFacts erasingFacts(Dossiers dossiers, HandlingOwn handling, Clock clock) {
    return new ErasingFacts(dossiers, handling, clock);
  }

  @Bean
  DecidingByHand decidingByHand(
      Plans plans, Balances balances, Dossiers dossiers, Requests requests, Clock clock) {
    return new DecidingByHand(plans, balances, dossiers, requests, clock);
  }

  @Bean
  ClosingEarly closingEarly(
      Schemes schemes,
      Windows windows,
      SettingWindows setting,
      Plans plans,
      Requests requests,
      Clock clock) {
    return new ClosingEarly(schemes, windows, setting, plans, requests, clock);
  }

  /** The library is published at every start; a database that is still away is waited for. */
  @Bean
  ApplicationRunner library(LoadingLibrary loading) {
    return arguments -> {
      List<String> files = files();
      loading
          .load(files)
          .retryWhen(
              Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                  .maxBackoff(Duration.ofSeconds(5)))
          .subscribe(
              refused -> {
                refused.forEach(reason -> LOG.warn("Not loaded from the library: {}", reason));
                LOG.info("Library of {} scheme versions stands", files.size() - refused.size());
              });
    };
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:library/*.json")) {
      files.add(file.getContentAsString(StandardCharsets.UTF_8));
    }
    return files;
  }
}
