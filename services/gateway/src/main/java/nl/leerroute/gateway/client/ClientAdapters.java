package nl.leerroute.gateway.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Clock;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.browsing.Catalogue;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.enrolments.EmployerSeats;
import nl.leerroute.gateway.enrolments.Enrolments;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.offers.Offers;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.providers.Providers;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.platform.security.InternalTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

/** The other services as this one needs them. */
@Configuration(proxyBeanMethods = false)
public class ClientAdapters {

  @Bean
  Guards guards(
      CircuitBreakerRegistry breakers, TimeLimiterRegistry limiters, BulkheadRegistry bulkheads) {
    return new Guards(breakers, limiters, bulkheads);
  }

  /** As long as one call may take, so that one silent service leaves nothing to wait for. */
  @Bean
  SharedPatience sharedPatience(TimeLimiterRegistry limiters) {
    return new SharedPatience(limiters.getDefaultConfig().getTimeoutDuration());
  }

  @Bean
  Tokens visitorTokens(InternalTokens tokens) {
    return new Tokens(tokens);
  }

  @Bean
  Profiles profiles(
      @Value("${leerroute.intake.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new IntakeProfiles(calls(Partner.INTAKE, address, web, tokens, guards));
  }

  @Bean
  Concepts concepts(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards,
      Clock clock) {
    return new CatalogueConcepts(calls(Partner.CATALOGUE, address, web, tokens, guards), clock);
  }

  @Bean
  Offers offers(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new CatalogueOffers(calls(Partner.CATALOGUE, address, web, tokens, guards));
  }

  /**
   * @param most LEERROUTE_UPLOADS_MOST: how large a form with files may be
   */
  @Bean
  Taxonomies taxonomies(
      @Value("${leerroute.catalogue.url}") String address,
      @Value("${leerroute.uploads.most}") DataSize most,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new CatalogueTaxonomies(
        calls(Partner.CATALOGUE, address, web, tokens, guards),
        web.clone().baseUrl(address).build(),
        tokens,
        most.toBytes());
  }

  @Bean
  Enrolments enrolments(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new CatalogueEnrolments(calls(Partner.CATALOGUE, address, web, tokens, guards));
  }

  @Bean
  EmployerSeats employerSeats(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new CatalogueEmployerSeats(calls(Partner.CATALOGUE, address, web, tokens, guards));
  }

  @Bean
  Providers providers(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards) {
    return new CatalogueProviders(calls(Partner.CATALOGUE, address, web, tokens, guards));
  }

  @Bean
  Catalogue searchedCatalogue(
      @Value("${leerroute.catalogue.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards,
      Clock clock) {
    return new SearchedCatalogue(calls(Partner.CATALOGUE, address, web, tokens, guards), clock);
  }

  @Bean
  Schemes schemes(
      @Value("${leerroute.funding.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards,
      Clock clock) {
    return new FundingSchemes(calls(Partner.FUNDING, address, web, tokens, guards), clock);
  }

  @Bean
  Regions regions(
      @Value("${leerroute.insights.url}") String address,
      WebClient.Builder web,
      Tokens tokens,
      Guards guards,
      Clock clock) {
    return new InsightsRegions(calls(Partner.INSIGHTS, address, web, tokens, guards), clock);
  }

  private static Calls calls(
      Partner partner, String address, WebClient.Builder web, Tokens tokens, Guards guards) {
    return new Calls(web.clone().baseUrl(address).build(), tokens, guards.of(partner));
  }
}
