package nl.leerroute.funding.stream;

import java.time.Clock;
import java.util.function.Function;
import nl.leerroute.contracts.Topics;
import nl.leerroute.funding.ledger.Allocating;
import nl.leerroute.funding.ledger.Announcements;
import nl.leerroute.funding.ledger.Requests;
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
  WindowClock windowClock(TurningWindows turning) {
    return new WindowClock(turning);
  }

  @Bean
  RemarkClock remarkClock(HearingRemarks hearing) {
    return new RemarkClock(hearing);
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

  @Bean
  PotClock potClock(PassingTime passing, TellingSupply telling) {
    return new PotClock(passing, telling);
  }
}
