package nl.leerroute.catalogue;

import java.time.Clock;
import nl.leerroute.catalogue.enrolment.AnsweringRequests;
import nl.leerroute.catalogue.enrolment.AskingPlaces;
import nl.leerroute.catalogue.enrolment.ChasingRequests;
import nl.leerroute.catalogue.enrolment.Enrolments;
import nl.leerroute.catalogue.enrolment.ForgettingPeople;
import nl.leerroute.catalogue.enrolment.Letters;
import nl.leerroute.catalogue.enrolment.WritingToProviders;
import nl.leerroute.catalogue.group.BringingTogether;
import nl.leerroute.catalogue.group.JoiningFirms;
import nl.leerroute.catalogue.group.Proposals;
import nl.leerroute.catalogue.offer.Offers;
import nl.leerroute.catalogue.offer.Seats;
import nl.leerroute.catalogue.provider.KeepingProviders;
import nl.leerroute.catalogue.provider.Providers;
import nl.leerroute.catalogue.provider.Shelves;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together who gives courses, how somebody gets a place, and what is asked together. */
@Configuration(proxyBeanMethods = false)
class ProvidersAndSeats {

  @Bean
  KeepingProviders keepingProviders(Providers providers, Shelves shelves, Clock clock) {
    return new KeepingProviders(providers, shelves, clock);
  }

  @Bean
  AskingPlaces askingPlaces(Offers offers, Enrolments enrolments, Clock clock) {
    return new AskingPlaces(offers, enrolments, clock);
  }

  @Bean
  AnsweringRequests answeringRequests(
      Enrolments enrolments, Offers offers, Seats seats, Clock clock) {
    return new AnsweringRequests(enrolments, offers, seats, clock);
  }

  @Bean
  ForgettingPeople forgettingPeople(Enrolments enrolments, Seats seats) {
    return new ForgettingPeople(enrolments, seats);
  }

  @Bean
  BringingTogether bringingTogether(JoiningFirms firms, Proposals proposals) {
    return new BringingTogether(firms, proposals);
  }

  @Bean
  SweepingRequests sweepingRequests(
      Enrolments enrolments,
      AnsweringRequests answering,
      Providers providers,
      Letters letters,
      Clock clock) {
    return new SweepingRequests(
        new ChasingRequests(enrolments, answering, clock),
        new WritingToProviders(enrolments, providers, letters, clock));
  }

  @Bean
  SettlingOnTime settlingOnTime(KeepingProviders providers) {
    return new SettlingOnTime(providers);
  }
}
