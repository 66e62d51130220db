package nl.leerroute.funding.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import nl.leerroute.contracts.Topics;
import nl.leerroute.funding.ledger.Allocating;
import nl.leerroute.funding.ledger.Announcements;
import nl.leerroute.funding.ledger.Ledgers;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.ledger.SweepingHolds;
import nl.leerroute.funding.pot.PassingTime;
import nl.leerroute.funding.pot.TellingSupply;
import nl.leerroute.funding.remark.HearingRemarks;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.TurningWindows;
import nl.leerroute.platform.outbox.Sending;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.stream.Logs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Connects funding to the topics. */
@Configuration(proxyBeanMethods = false)
public class StreamAdapters {

  @Bean
  Function<Published, Publication<?>> schemesAsPublications() {
    return Facts::scheme;
  }

  @Bean
  Function<Announced, Publication<?>> windowsAsPublications() {
    return Facts::window;
  }

  @Bean
  Beat windowBeat(TurningWindows turning) {
    return new Beat(
        "turning windows",
        Duration.ofSeconds(1),
        () -> turning.isDue() ? turning.turn() : Mono.empty());
  }

  @Bean
  Beat remarkBeat(HearingRemarks hearing) {
    return new Beat("forgetting old remarks", Duration.ofHours(1), hearing::forgetOld);
  }

  @Bean
  Beat holdBeat(Ledgers ledgers, Clock clock) {
    SweepingHolds sweeping = new SweepingHolds(ledgers);
    return new Beat(
        "sweeping holds",
        Duration.ofHours(1),
        () ->
            Mono.<Void>fromRunnable(() -> sweeping.sweep(clock.instant()))
                .subscribeOn(Schedulers.boundedElastic()));
  }

  @Bean
  Beat lapsingBeat(PassingTime passing) {
    return new Beat("telling pots the time", Duration.ofSeconds(1), passing::look);
  }

  @Bean
  Beat supplyBeat(TellingSupply telling) {
    return new Beat("telling how money stands", Duration.ofSeconds(10), telling::look);
  }

  @Bean
  Requests requests(Sending sending, Clock clock) {
    return new KafkaRequests(sending, clock);
  }

  @Bean
  Announcements announcements(Sending sending) {
    return new KafkaAnnouncements(sending);
  }

  @Bean
  LogFolding logFolding(Logs logs, Allocating allocating) {
    LogFolding folding = new LogFolding(allocating);
    logs.follow(Topics.REQUESTS, allocating::begin, folding::take);
    return folding;
  }
}
