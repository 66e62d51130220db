package nl.leerroute.gateway.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Clock;
import nl.leerroute.gateway.advising.Clients;
import nl.leerroute.gateway.advising.Handovers;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.calling.CallRequests;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.desk.Desk;
import nl.leerroute.gateway.desk.Members;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.drafting.Drafts;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.firms.Firms;
import nl.leerroute.gateway.firms.OwnTeams;
import nl.leerroute.gateway.firms.Scans;
import nl.leerroute.gateway.firms.Teams;
import nl.leerroute.gateway.funds.Checks;
import nl.leerroute.gateway.funds.FundServices;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.groups.Groups;
import nl.leerroute.gateway.offers.Offers;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.providers.Providers;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.remarks.Remarks;
import nl.leerroute.gateway.reminding.Reminders;
import nl.leerroute.gateway.supply.Reaches;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.takeout.Takeouts;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.gateway.taxonomies.TouchedProfiles;
import nl.leerroute.gateway.trying.Trials;
import nl.leerroute.platform.security.InternalTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

/** The other services as this one needs them. */
@Configuration(proxyBeanMethods = false)
public class ClientAdapters {

  @Bean
  Services services(
      Environment settings,
      WebClient.Builder web,
      InternalTokens tokens,
      CircuitBreakerRegistry breakers,
      TimeLimiterRegistry limiters,
      BulkheadRegistry bulkheads) {
    return new Services(
        settings, web, new Tokens(tokens), new Guards(breakers, limiters, bulkheads));
  }

  /** As long as one call may take, so that one silent service leaves nothing to wait for. */
  @Bean
  SharedPatience sharedPatience(TimeLimiterRegistry limiters) {
    return new SharedPatience(limiters.getDefaultConfig().getTimeoutDuration());
  }

  @Bean
  Profiles profiles(Services services) {
    return new IntakeProfiles(services.to(Partner.INTAKE));
  }

  @Bean
  Concepts concepts(Services services, Clock clock) {
    return new CatalogueConcepts(services.to(Partner.CATALOGUE), clock);
  }

  @Bean
  Offers offers(Services services) {
    return new CatalogueOffers(services.to(Partner.CATALOGUE));
  }

  /**
   * @param most LEERROUTE_UPLOADS_MOST: how large a form with files may be
   */
  @Bean
  Taxonomies taxonomies(Services services, @Value("${leerroute.uploads.most}") DataSize most) {
    return new CatalogueTaxonomies(services.to(Partner.CATALOGUE), most.toBytes());
  }

  @Bean
  Handovers handovers(Services services) {
    return new IntakeHandovers(services.to(Partner.INTAKE));
  }

  @Bean
  Clients clients(Services services) {
    return new IntakeClients(services.to(Partner.INTAKE));
  }

  @Bean
  Reminders reminders(Services services) {
    return new IntakeReminders(services.to(Partner.INTAKE));
  }

  @Bean
  CallRequests callRequests(Services services) {
    return new IntakeCalls(services.to(Partner.INTAKE));
  }

  @Bean
  Firms firms(Services services) {
    return new IntakeFirms(services.to(Partner.INTAKE));
  }

  @Bean
  Groups groups(Services services) {
    return new CatalogueGroups(services.to(Partner.CATALOGUE));
  }

  @Bean
  Scans scans(Services services) {
    return new IntakeScans(services.to(Partner.INTAKE));
  }

  @Bean
  Teams teams(Services services) {
    return new IntakeTeams(services.to(Partner.INTAKE));
  }

  @Bean
  OwnTeams ownTeams(Services services) {
    return new IntakeOwnTeams(services.to(Partner.INTAKE));
  }

  @Bean
  Trials trials(Services services) {
    return new IntakeTrials(services.to(Partner.INTAKE));
  }

  @Bean
  TouchedProfiles touchedProfiles(Services services) {
    return new IntakeTouchedProfiles(services.to(Partner.INTAKE));
  }

  @Bean
  Enrolments enrolments(Services services) {
    return new CatalogueEnrolments(services.to(Partner.CATALOGUE));
  }

  @Bean
  EmployerSeats employerSeats(Services services) {
    return new CatalogueEmployerSeats(services.to(Partner.CATALOGUE));
  }

  @Bean
  Providers providers(Services services) {
    return new CatalogueProviders(services.to(Partner.CATALOGUE));
  }

  @Bean
  Catalogue searchedCatalogue(Services services, Clock clock) {
    return new SearchedCatalogue(services.to(Partner.CATALOGUE), clock);
  }

  @Bean
  Supply supply(Services services) {
    return new CatalogueSupply(services.to(Partner.CATALOGUE));
  }

  @Bean
  Reaches reaches(Services services) {
    return new OfferReaches(services.to(Partner.CATALOGUE), services.to(Partner.FUNDING));
  }

  @Bean
  Schemes schemes(Services services, Clock clock) {
    return new FundingSchemes(services.to(Partner.FUNDING), clock);
  }

  @Bean
  Drafts drafts(Services services) {
    return new FundingDrafts(services.to(Partner.FUNDING));
  }

  @Bean
  DraftReaches draftReaches(Services services) {
    return new DraftReaches(services.to(Partner.INSIGHTS), services.to(Partner.FUNDING));
  }

  @Bean
  Checks checks(Services services) {
    return new FundingChecks(services.to(Partner.FUNDING));
  }

  @Bean
  Members members(Services services) {
    return new FundingMembers(services.to(Partner.FUNDING));
  }

  @Bean
  FundServices fundServices(Services services) {
    return new FundingServices(services.to(Partner.FUNDING));
  }

  @Bean
  Remarks remarks(Services services) {
    return new FundingRemarks(services.to(Partner.FUNDING));
  }

  @Bean
  Homes homes(Services services, Clock clock) {
    return new IntakeHomes(services.to(Partner.INTAKE), clock);
  }

  @Bean
  Desk desk(Services services) {
    return new FundingDesk(services.to(Partner.FUNDING));
  }

  @Bean
  Applications applications(Services services, Clock clock) {
    return new FundingApplications(
        services.to(Partner.INTAKE),
        services.to(Partner.CATALOGUE),
        services.to(Partner.FUNDING),
        clock);
  }

  @Bean
  Takeouts takeouts(Services services) {
    return new KeptData(
        services.to(Partner.INTAKE), services.to(Partner.CATALOGUE), services.to(Partner.FUNDING));
  }

  @Bean
  Pots pots(Services services) {
    return new FundingPots(services.to(Partner.FUNDING));
  }

  @Bean
  Regions regions(Services services, Clock clock) {
    return new InsightsRegions(services.to(Partner.INSIGHTS), clock);
  }
}
